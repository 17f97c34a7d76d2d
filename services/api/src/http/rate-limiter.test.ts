import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RateLimiter } from "./rate-limiter.ts";

const LIMIT = { uses: 3, windowSeconds: 1, blockSeconds: 10 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function takeAll(limiter: RateLimiter, key = "key"): Promise<void> {
  for (let i = 0; i < LIMIT.uses; i += 1) await limiter.take(key);
}

describe("RateLimiter", () => {
  test("so many uses pass in every window", async () => {
    const limiter = new RateLimiter(LIMIT);
    await takeAll(limiter);
    vi.advanceTimersByTime(1_000);
    await takeAll(limiter);
  });

  test("one more is refused and says for how long", async () => {
    const limiter = new RateLimiter(LIMIT);
    await takeAll(limiter);
    await expect(limiter.take("key")).rejects.toMatchObject({
      refusal: {
        error: "rateLimited",
        message: "more than 3 calls in 1 s; blocked for 10 s",
        retryAfterMs: 10_000,
      },
    });
  });

  test("the block lasts its time, also for who goes on trying, and no longer", async () => {
    const limiter = new RateLimiter(LIMIT);
    await takeAll(limiter);
    await expect(limiter.take("key")).rejects.toThrow();
    vi.advanceTimersByTime(9_999);
    await expect(limiter.take("key")).rejects.toMatchObject({ refusal: { retryAfterMs: 1 } });
    vi.advanceTimersByTime(1);
    await takeAll(limiter);
  });

  test("keys do not share a budget", async () => {
    const limiter = new RateLimiter(LIMIT);
    await takeAll(limiter, "a");
    await takeAll(limiter, "b");
    await expect(limiter.take("a")).rejects.toThrow();
  });
});
