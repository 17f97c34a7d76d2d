import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inParts, inWaves } from "./waves.ts";

describe("waves", () => {
  it("results stand in the order of the items, however many, with a bounded number in flight", async () => {
    let inFlight = 0;
    let mostInFlight = 0;
    const items = Array.from({ length: 2_000 }, (_, index) => index);
    const results = await inWaves(items, async (item) => {
      mostInFlight = Math.max(mostInFlight, ++inFlight);
      await Promise.resolve();
      inFlight--;
      return item * 2;
    });
    expect(results).toEqual(items.map((item) => item * 2));
    expect(mostInFlight).toBe(512);
  });

  it("the first failure rejects, and nothing begins after its wave", async () => {
    let begun = 0;
    const run = async () => {
      if (++begun === 5) throw new Error("the fifth");
    };
    await expect(inWaves(new Array<number>(2_000).fill(0), run)).rejects.toThrow("the fifth");
    expect(begun).toBe(512);
  });

  it("parts hold every item once, in order, and none is larger than asked", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const parts = inParts(items, size);
        expect(parts.flat()).toEqual(items);
        expect(parts.every((part) => part.length >= 1 && part.length <= size)).toBe(true);
      }),
    );
  });
});
