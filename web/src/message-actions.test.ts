import { expect, it } from "vitest";
import { messageActions } from "./message-actions.ts";

const MESSAGE = {
  seq: 7,
  clientMessageId: "m-7",
  timeMs: 1_000,
  isOwn: false,
  isDirected: false,
  targetTags: "",
} as const;
const PINNED = {
  type: "text",
  text: "Hi",
  seq: 7,
  timeMs: 1_000,
  clientMessageId: "m-7",
  sender: "ann",
  senderNick: "Ann",
  pinnedBy: "eve",
  pinnedAtMs: 2_000,
} as const;
const VISITOR = { role: "visitor", pinned: undefined, nowMs: 1_000 } as const;
const MANAGER = { ...VISITOR, role: "manager" } as const;

const labels = (...given: Parameters<typeof messageActions>) => messageActions(...given).map(({ label }) => label);

it("[RC4] one's own message is offered to be taken back for two minutes", () => {
  const own = { ...MESSAGE, isOwn: true };
  expect(labels(own, { ...VISITOR, nowMs: 121_000 })).toEqual(["Take back"]);
  expect(labels(own, { ...VISITOR, nowMs: 121_001 })).toEqual([]);
});

it("[RC4] a visitor is offered nothing on a message of somebody else", () => {
  expect(labels(MESSAGE, VISITOR)).toEqual([]);
});

it("[RC4] [PN1] a manager is offered to take back and pin any message at any time", () => {
  expect(labels(MESSAGE, { ...MANAGER, nowMs: 9_000_000 })).toEqual(["Take back", "Pin"]);
});

it("[PN1] the pinned message is offered to be unpinned", () => {
  expect(labels(MESSAGE, { ...MANAGER, pinned: PINNED })).toEqual(["Take back", "Unpin"]);
});

it("[PN1] a message that is not for everybody is not offered to be pinned", () => {
  expect(labels({ ...MESSAGE, targetTags: '{"tag":"vip"}' }, MANAGER)).toEqual(["Take back"]);
  expect(labels({ ...MESSAGE, place: { x: 1, y: 2, z: 3 } }, MANAGER)).toEqual(["Take back"]);
});

it("[MS6] a message to named receivers has no place in the room, and nothing is offered on it", () => {
  expect(labels({ ...MESSAGE, isOwn: true, isDirected: true, seq: 0 }, MANAGER)).toEqual([]);
});
