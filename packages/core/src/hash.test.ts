import { describe, expect, it } from "vitest";
import { hash32 } from "./hash.ts";

describe("hash32", () => {
  // Services of different versions route by these numbers: a change here splits a running cluster.
  it.each([
    ["", 2872998923],
    ["a", 444641715],
    ["room", 1163317857],
    ["authority-1/42", 3745753171],
    ["房间 🎉", 3592027925],
  ])("is stable for ever: %j is %i", (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });

  it("differs for texts that differ in one character, in every bit about half the time", () => {
    const flips = new Array<number>(32).fill(0);
    for (let i = 0; i < 4_000; i++) {
      const difference = hash32(`node/${i}`) ^ hash32(`node/${i}!`);
      for (let bit = 0; bit < 32; bit++) flips[bit] = (flips[bit] ?? 0) + ((difference >>> bit) & 1);
    }
    for (const count of flips) expect(Math.abs(count - 2_000)).toBeLessThan(250);
  });
});
