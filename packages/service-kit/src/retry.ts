import { setTimeout as delay } from "node:timers/promises";
import { type Backoff, fullJitterDelayMs } from "@plaza/core";
import type { Deadline } from "./deadline.ts";

export type RetryOptions = {
  /** No attempt begins after it; an attempt that is under way is not cut off, so hand it the deadline too. */
  readonly deadline: Deadline;
  readonly backoff?: Backoff;
  /** Whether another attempt may succeed and does no harm; without it every failure counts as such. */
  readonly isRetryable?: (error: unknown) => boolean;
  /** Ends the waiting; `retry` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** A number in [0, 1). */
  readonly random?: () => number;
  /** Told of each failure that is followed by another attempt. */
  readonly onRetry?: (failure: { readonly error: unknown; readonly attempt: number; readonly delayMs: number }) => void;
};

const DEFAULT_BACKOFF: Backoff = { baseMs: 50, maxMs: 2_000 };

/**
 * The outcome of the first attempt that succeeds. Between attempts it waits with full jitter. Rejects with the last
 * attempt's error when that is not retryable or the next attempt would begin after the deadline.
 */
export async function retry<Value>(
  task: (attempt: number) => Promise<Value>,
  { deadline, backoff = DEFAULT_BACKOFF, random = Math.random, ...options }: RetryOptions,
): Promise<Value> {
  for (let attempt = 0; ; attempt++) {
    options.signal?.throwIfAborted();
    try {
      return await task(attempt);
    } catch (error) {
      const delayMs = fullJitterDelayMs(backoff, attempt, random());
      const isRetryable = options.isRetryable?.(error) ?? true;
      if (!isRetryable || delayMs >= deadline.remainingMs()) throw error;
      options.onRetry?.({ error, attempt, delayMs });
      await waitOrAbort(delayMs, options.signal);
    }
  }
}

async function waitOrAbort(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(delayMs, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    // The timer wraps the reason of the abort; the caller gets the reason itself.
    signal?.throwIfAborted();
    throw error;
  }
}
