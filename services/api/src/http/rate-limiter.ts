import { PlazaError } from "@plaza/core";
import { RateLimiterMemory } from "rate-limiter-flexible";

/** So many uses within a window; one more blocks the key for a while. */
export type RateLimit = {
  readonly uses: number;
  readonly windowSeconds: number;
  readonly blockSeconds: number;
};

/** Counts uses per key in this process. */
export class RateLimiter {
  readonly #limiter: RateLimiterMemory;
  readonly #limit: RateLimit;

  constructor(limit: RateLimit) {
    this.#limit = limit;
    const { uses, windowSeconds, blockSeconds } = limit;
    this.#limiter = new RateLimiterMemory({ points: uses, duration: windowSeconds, blockDuration: blockSeconds });
  }

  /** Takes one use; rejects with a PlazaError `rateLimited` when the key is beyond its limit or still blocked. */
  async take(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (rejection) {
      if (rejection instanceof Error) throw rejection;
      throw this.#refusal(rejection as { readonly msBeforeNext: number });
    }
  }

  #refusal({ msBeforeNext }: { readonly msBeforeNext: number }): PlazaError {
    const { uses, windowSeconds, blockSeconds } = this.#limit;
    const message = `more than ${uses} calls in ${windowSeconds} s; blocked for ${blockSeconds} s`;
    return new PlazaError({ error: "rateLimited", message, retryAfterMs: Math.ceil(msBeforeNext) });
  }
}
