/** A sum of fractions may fall short of the whole token that it stands for by as much. */
const WHOLE_TOKEN = 1 - 1e-9;

/**
 * A rate limit without a timer: `ratePerSecond` tokens a second flow in, `burst` fit. Time comes in as an argument and
 * must not run backwards by more than it ran forward since; a step back counts as no time.
 */
export class TokenBucket {
  #tokens: number;
  #updatedMs: number;
  readonly #ratePerMs: number;
  readonly #burst: number;

  constructor(limit: { readonly ratePerSecond: number; readonly burst: number }, nowMs: number) {
    this.#ratePerMs = limit.ratePerSecond / 1000;
    this.#burst = limit.burst;
    this.#tokens = limit.burst;
    this.#updatedMs = nowMs;
  }

  /** Takes one token if there is one. */
  tryTake(nowMs: number): boolean {
    this.#refill(nowMs);
    if (this.#tokens < WHOLE_TOKEN) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whole tokens that could be taken now. */
  available(nowMs: number): number {
    this.#refill(nowMs);
    return Math.floor(this.#tokens + (1 - WHOLE_TOKEN));
  }

  /** Takes as many of `count` tokens as there are; returns how many. */
  takeUpTo(count: number, nowMs: number): number {
    const taken = Math.min(count, this.available(nowMs));
    this.#tokens -= taken;
    return taken;
  }

  /** Milliseconds until `tryTake` succeeds; 0 when it would now. */
  waitMs(nowMs: number): number {
    this.#refill(nowMs);
    return this.#tokens >= WHOLE_TOKEN ? 0 : Math.ceil((1 - this.#tokens) / this.#ratePerMs);
  }

  #refill(nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - this.#updatedMs);
    this.#tokens = Math.min(this.#burst, this.#tokens + elapsedMs * this.#ratePerMs);
    this.#updatedMs = nowMs;
  }
}
