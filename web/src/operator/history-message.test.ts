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
