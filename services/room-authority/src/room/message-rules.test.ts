import { limits, MESSAGE_TYPES, type MessageType } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage } from "./message-rules.ts";
import { aMessage } from "./testing.ts";

const VALID_ATTACHMENTS: Readonly<Partial<Record<MessageType, string>>> = {
  image: JSON.stringify({ name: "a", md5: "b", url: "https://x/a.png", ext: "png", size: 1, w: 2, h: 3 }),
  audio: JSON.stringify({ url: "https://x/a.mp3", dur: 1_000, size: 1, ext: "mp3", md5: "b" }),
  video: JSON.stringify({ url: "https://x/a.mp4", dur: 1_000, w: 2, h: 3 }),
  location: JSON.stringify({ title: "here", lat: -90, lng: 180 }),
  file: JSON.stringify({ url: "https://x/a.pdf", name: "a.pdf" }),
  custom: "anything, not JSON at all",
};

describe("bodies by type", () => {
  it.each(["text", "tip"] as const)("[MS1] %s needs a text", (type) => {
    expect(checkMessage(aMessage({ type, text: "hi" }))).toBeUndefined();
    expect(checkMessage(aMessage({ type, text: "" }))?.message).toContain("text is missing");
  });

  it.each(Object.entries(VALID_ATTACHMENTS))("[MS4] %s takes its attachment", (type, attachment) => {
    expect(checkMessage(aMessage({ type: type as MessageType, text: "", attachment }))).toBeUndefined();
  });

  it("[MS1] nobody sends a notification", () => {
    expect(checkMessage(aMessage({ type: "notification" }))?.error).toBe("badArgument");
  });

  it.each([
    ["image", "{}", "url is missing"],
    ["image", "[]", "must be a JSON object"],
    ["image", "not json", "must be a JSON object"],
    ["image", '{"url":5}', "url must be a string"],
    ["image", '{"url":"u","w":-1}', "w must be a number from 0"],
    ["location", '{"lat":1}', "lng is missing"],
    ["location", '{"lat":91,"lng":0}', "lat must be a number from -90 to 90"],
    ["location", '{"lat":0,"lng":"0"}', "lng must be a number from -180 to 180"],
  ] as const)("[MS4] %s with %s is told: %s", (type, attachment, problem) => {
    expect(checkMessage(aMessage({ type, text: "", attachment }))?.message).toContain(problem);
  });

  it("[MS4] an attachment that names a field of Object.prototype is not taken for it", () => {
    expect(checkMessage(aMessage({ type: "image", attachment: '{"__proto__":{"url":"u"}}' }))?.message).toContain(
      "url",
    );
  });
});

describe("limits", () => {
  it.each([
    ["clientMessageId", limits.MAX_CLIENT_MESSAGE_ID_LENGTH],
    ["text", limits.MAX_MESSAGE_TEXT_LENGTH],
    ["attachment", limits.MAX_ATTACHMENT_LENGTH],
    ["extension", limits.MAX_EXTENSION_LENGTH],
  ] as const)("[MS2] %s may have %i characters and not one more", (field, limit) => {
    expect(checkMessage(aMessage({ [field]: "x".repeat(limit) }))).toBeUndefined();
    const refusal = checkMessage(aMessage({ [field]: "x".repeat(limit + 1) }));
    expect(refusal?.message).toContain(`${limit + 1} characters exceeds ${limit}`);
  });

  it("[MS3] the bytes of all texts together have a limit", () => {
    const text = "世".repeat(4_096); // 12,288 bytes
    expect(checkMessage(aMessage({ text, extension: "x".repeat(4_096) }))).toBeUndefined();
    const one = aMessage({ text, attachment: "x", extension: "x".repeat(4_096) });
    expect(checkMessage(one)?.error).toBe("tooLarge");
  });

  it("[MS2] a message without client_message_id is refused", () => {
    expect(checkMessage(aMessage({ clientMessageId: "" }))?.message).toContain("client_message_id");
  });

  it("[MS1] any message of any type gets a verdict, never an exception", () => {
    const types = Object.keys(MESSAGE_TYPES) as MessageType[];
    const message = fc.record({
      clientMessageId: fc.string(),
      type: fc.constantFrom(...types),
      subType: fc.integer(),
      text: fc.string(),
      attachment: fc.oneof(fc.string(), fc.json()),
      extension: fc.string(),
      isStored: fc.boolean(),
    });
    fc.assert(
      fc.property(message, (one) => {
        const refusal = checkMessage(aMessage(one));
        expect(refusal === undefined || refusal.message.length > 0).toBe(true);
      }),
    );
  });
});
