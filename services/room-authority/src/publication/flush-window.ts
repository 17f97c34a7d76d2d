export type FlushWindowLimits = {
  /** Between two flushes of a busy room at least, milliseconds. */
  readonly minMs: number;
  /** And at most, however busy it is. */
  readonly maxMs: number;
};

/** One kernel send costs about as much as 10 messages in a frame save, so a core has room for about this many a second. */
const DELIVERIES_PER_MS = 1_000;

/** Rates are averages over about a second. */
const RATE_WINDOW_MS = 1_000;

/**
 * How long a room waits between two flushes: nothing when it is idle, else a window that widens with rate × audience, as
 * fewer frames are the only lever on the cost of a delivery: 20,000 deliveries a second wait 20 ms, 250,000 and more
 * 250 ms.
 */
export class FlushWindow {
  readonly #limits: FlushWindowLimits;
  #lastFlushMs = Number.NEGATIVE_INFINITY;
  #messagesPerSecond = 0;

  constructor(limits: FlushWindowLimits) {
    this.#limits = limits;
  }

  /** Milliseconds until the next flush may happen; 0 when it may now. */
  waitMs(nowMs: number, audience: number): number {
    const deliveriesPerSecond = this.#messagesPerSecond * audience;
    const windowMs = Math.min(
      this.#limits.maxMs,
      Math.max(this.#limits.minMs, deliveriesPerSecond / DELIVERIES_PER_MS),
    );
    return Math.max(0, this.#lastFlushMs + windowMs - nowMs);
  }

  flushed(nowMs: number, messages: number): void {
    const elapsedMs = Math.max(1, nowMs - this.#lastFlushMs);
    const weight = Math.min(1, elapsedMs / RATE_WINDOW_MS);
    this.#messagesPerSecond += weight * ((messages * 1000) / elapsedMs - this.#messagesPerSecond);
    this.#lastFlushMs = nowMs;
  }
}
