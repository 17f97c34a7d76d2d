import { expect, it } from "vitest";
import { bodyText, isNotification } from "./history-message.ts";

const MESSAGE = { from: "ann", msgid: "m-1", sendtime: 1, type: 0, body: "Hello" };

it("a body shows as it is written, and an object as JSON", () => {
  expect(bodyText(MESSAGE)).toBe("Hello");
  expect(bodyText({ ...MESSAGE, body: { url: "x" } })).toBe('{"url":"x"}');
});

it("[RC4] a notification is nobody's to take back", () => {
  expect(isNotification({ ...MESSAGE, type: 5 })).toBe(true);
  expect(isNotification(MESSAGE)).toBe(false);
});

it("a notification is told in words, and as JSON where this page does not know it", () => {
  const notification = (id: number, target: readonly string[]) =>
    bodyText({ ...MESSAGE, type: 5, body: { id, data: { operator: "eve", target } } });
  expect(notification(303, ["ann"])).toBe("eve blocked ann");
  expect(notification(323, ["eve"])).toBe("eve took back a message of their own");
  expect(notification(317, [])).toBe("eve changed the queue");
  expect(notification(999, [])).toBe('{"id":999,"data":{"operator":"eve","target":[]}}');
});
