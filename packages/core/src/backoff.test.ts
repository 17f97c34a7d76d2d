import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullJitterDelayMs } from "./backoff.ts";

const BACKOFF = { baseMs: 500, maxMs: 20_000 };
const ALMOST_ONE = 1 - Number.EPSILON;

describe("fullJitterDelayMs", () => {
  it("the ceiling doubles with every attempt up to the maximum", () => {
    const ceilings = [0, 1, 2, 5, 6, 1_000].map((attempt) => fullJitterDelayMs(BACKOFF, attempt, ALMOST_ONE));
    expect(ceilings).toEqual([499, 999, 1_999, 15_999, 19_999, 19_999]);
  });

  it("the delay is spread over the whole range, from 0 on", () => {
    expect([0, 0.25, 0.5, 0.75].map((random) => fullJitterDelayMs(BACKOFF, 2, random))).toEqual([0, 500, 1_000, 1_500]);
  });

  it("is a whole number of milliseconds below the maximum, whatever the attempt", () => {
    const randoms = fc.double({ min: 0, max: ALMOST_ONE, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), randoms, fc.integer({ min: 1, max: 60_000 }), (attempt, random, baseMs) => {
        const delayMs = fullJitterDelayMs({ baseMs, maxMs: 30_000 }, attempt, random);
        expect(Number.isInteger(delayMs)).toBe(true);
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThan(30_000);
      }),
    );
  });
});
