import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenBucket } from "./token-bucket.ts";

const limits = fc.record({
  ratePerSecond: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0.1, max: 100, noNaN: true })),
  burst: fc.integer({ min: 1, max: 50 }),
});
const pauses = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 200 });

describe("TokenBucket", () => {
  it("gives the burst at once and then refuses", () => {
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 3 }, 0);
    expect([0, 0, 0, 0].map((nowMs) => bucket.tryTake(nowMs))).toEqual([true, true, true, false]);
  });

  it("refills at its rate and never beyond the burst", () => {
    const bucket = new TokenBucket({ ratePerSecond: 2, burst: 2 }, 0);
    bucket.tryTake(0);
    bucket.tryTake(0);
    expect(bucket.tryTake(499)).toBe(false);
    expect(bucket.tryTake(500)).toBe(true);
    expect([90_000, 90_000, 90_000].map((nowMs) => bucket.tryTake(nowMs))).toEqual([true, true, false]);
  });

  it("gives several at once, as many as there are", () => {
    const bucket = new TokenBucket({ ratePerSecond: 2, burst: 5 }, 0);
    expect(bucket.takeUpTo(3, 0)).toBe(3);
    expect(bucket.available(0)).toBe(2);
    expect(bucket.takeUpTo(3, 0)).toBe(2);
    expect(bucket.takeUpTo(1, 499)).toBe(0);
    expect(bucket.takeUpTo(9, 1_000)).toBe(2);
  });

  it("several at once are as many as one after the other", () => {
    fc.assert(
      fc.property(limits, fc.array(fc.tuple(fc.nat(2_000), fc.nat(20)), { maxLength: 50 }), (limit, steps) => {
        const [bulk, single] = [new TokenBucket(limit, 0), new TokenBucket(limit, 0)];
        let nowMs = 0;
        for (const [waitMs, count] of steps) {
          nowMs += waitMs;
          const taken = Array.from({ length: count }, () => single.tryTake(nowMs)).filter(Boolean).length;
          expect(bulk.takeUpTo(count, nowMs)).toBe(taken);
        }
      }),
    );
  });

  it("never gives more than burst + rate × time", () => {
    fc.assert(
      fc.property(limits, pauses, (limit, waits) => {
        const bucket = new TokenBucket(limit, 0);
        let nowMs = 0;
        let taken = 0;
        for (const waitMs of waits) {
          nowMs += waitMs;
          if (bucket.tryTake(nowMs)) taken += 1;
          expect(taken).toBeLessThanOrEqual(limit.burst + (limit.ratePerSecond * nowMs) / 1_000 + 1e-6);
        }
      }),
    );
  });

  it("after waitMs a token is there, and not a millisecond earlier", () => {
    fc.assert(
      fc.property(limits, pauses, (limit, waits) => {
        const bucket = new TokenBucket(limit, 0);
        let nowMs = 0;
        for (const pauseMs of waits) {
          nowMs += pauseMs % 50;
          const waitMs = bucket.waitMs(nowMs);
          if (waitMs > 1) expect(bucket.tryTake(nowMs + waitMs - 1.001)).toBe(false);
          nowMs += waitMs;
          expect(bucket.tryTake(nowMs)).toBe(true);
        }
      }),
    );
  });

  it("a clock that steps back gives nothing for it", () => {
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 1 }, 10_000);
    bucket.tryTake(10_000);
    expect(bucket.tryTake(5_000)).toBe(false);
    expect(bucket.tryTake(5_999)).toBe(false);
    expect(bucket.tryTake(6_000)).toBe(true);
  });
});
