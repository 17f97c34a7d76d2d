import type { NotificationContent, QueueElement } from "@plaza/client";
import { expect, it } from "vitest";
import { noticeText } from "./notice-text.ts";

const ANN: QueueElement = {
  key: "ann",
  value: "",
  owner: "ann",
  ownerNick: "Ann",
  isTransient: true,
  createdAtMs: 1,
  updatedAtMs: 1,
};
const NOTICE: NotificationContent = {
  type: "queueChanged",
  typeNumber: 317,
  operator: "eve",
  operatorNick: "Eve",
  targets: [],
  targetNicks: [],
  extension: "",
};
const RECALLED = { ...NOTICE, type: "messageRecalled" } as const;
const MESSAGE = { seq: 1, timeMs: 1, clientMessageId: "m", sender: "ann" };

it("[QU3] who takes an element of one's own left, who takes another's took it", () => {
  const taken = { ...NOTICE, queue: { kind: "polled", elements: [ANN] } } as const;
  expect(noticeText(taken)).toBe("Eve took Ann from the queue");
  expect(noticeText({ ...taken, operator: "ann", operatorNick: "Ann" })).toBe("Ann left the queue");
});

it("[QU1] an element of the application's, which is nobody's by name, is told by its key", () => {
  const elements = [{ ...ANN, owner: "", ownerNick: "", key: "seat-1" }];
  expect(noticeText({ ...NOTICE, queue: { kind: "offered", elements } })).toBe("seat-1 is in the queue");
});

it("[RC4] a recall says who did it, and whether the message was another's", () => {
  expect(noticeText({ ...RECALLED, targets: ["ann"], message: MESSAGE })).toBe(
    "Eve took back a message of somebody else",
  );
  expect(noticeText({ ...RECALLED, operator: "ann", operatorNick: "", message: MESSAGE })).toBe(
    "ann took back a message",
  );
});
