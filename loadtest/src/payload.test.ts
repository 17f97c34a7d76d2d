import { describe, expect, it } from "vitest";
import { nowMicros } from "./clock.ts";
import { MIN_TEXT_BYTES, newText, sentAtMicros } from "./payload.ts";

describe("newText", () => {
  it.each([MIN_TEXT_BYTES, 200, 4_096])("has exactly %i bytes", (bytes) => {
    expect(new TextEncoder().encode(newText(bytes))).toHaveLength(bytes);
  });

  it("carries the time of its making", () => {
    const before = nowMicros();
    const sentAt = sentAtMicros(newText(200));
    expect(sentAt).toBeGreaterThanOrEqual(before);
    expect(sentAt).toBeLessThanOrEqual(nowMicros());
  });
});

describe("sentAtMicros", () => {
  it("finds none in a text of somebody else", () => {
    expect(sentAtMicros("hello everybody")).toBeUndefined();
    expect(sentAtMicros("")).toBeUndefined();
  });
});
