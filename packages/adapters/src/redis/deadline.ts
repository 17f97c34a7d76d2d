import { setTimeout as delay } from "node:timers/promises";
import { RedisError } from "./redis-error.ts";

export type Deadline = {
  readonly timeoutMs: number;
  /** What has not been done when the deadline passes, for the error. */
  readonly what: string;
};

/** The outcome of `work`, or a connection error when it takes too long. Late outcomes are dropped. */
export function withDeadline<T>(work: Promise<T>, { timeoutMs, what }: Deadline): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new RedisError("connection", `Redis ${what} within ${timeoutMs} ms`));
    }, timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether `work` ends within the time, well or badly. */
export async function endsWithin(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  const timer = new AbortController();
  const ended = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, delay(timeoutMs, false, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}
