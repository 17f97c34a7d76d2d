export type Backoff = {
  /** The ceiling of the first delay, milliseconds. */
  readonly baseMs: number;
  /** No delay is longer, milliseconds. */
  readonly maxMs: number;
};

/**
 * The delay before attempt `attempt` (0 = the first retry) with full jitter: evenly spread over
 * [0, min(maxMs, baseMs × 2^attempt)), which spreads a reconnecting crowd best (AWS, "Exponential Backoff and Jitter").
 *
 * @param random a number in [0, 1)
 */
export function fullJitterDelayMs(backoff: Backoff, attempt: number, random: number): number {
  return Math.floor(random * Math.min(backoff.maxMs, backoff.baseMs * 2 ** Math.min(attempt, 30)));
}
