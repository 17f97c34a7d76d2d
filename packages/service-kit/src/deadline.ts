import { type Clock, monotonicClock } from "./clock.ts";

/** A point in time by which something must be done, handed down through every call that takes part. */
export class Deadline {
  readonly #now: Clock;
  readonly #atMs: number;

  /** A deadline `durationMs` from now. */
  constructor(durationMs: number, now: Clock = monotonicClock) {
    this.#now = now;
    this.#atMs = now() + durationMs;
  }

  /** Milliseconds that are left; 0 when it is over, never less. */
  remainingMs(): number {
    return Math.max(0, this.#atMs - this.#now());
  }

  isOver(): boolean {
    return this.remainingMs() === 0;
  }

  /** A deadline that is earlier by `reserveMs`, which keeps that time for what comes after. */
  earlierBy(reserveMs: number): Deadline {
    return new Deadline(this.remainingMs() - reserveMs, this.#now);
  }

  /**
   * The outcome of `work`, or a DeadlineExceededError that names `what` when it is not there in time. The work itself
   * goes on; a rejection that comes too late is dropped, because its caller has been told already.
   */
  async bound<Value>(what: string, work: Promise<Value>): Promise<Value> {
    let timer: NodeJS.Timeout | undefined;
    const remainingMs = this.remainingMs();
    const expiry = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new DeadlineExceededError(what, remainingMs)), remainingMs);
    });
    try {
      return await Promise.race([work, expiry]);
    } finally {
      clearTimeout(timer);
    }
  }
}

export class DeadlineExceededError extends Error {
  readonly what: string;

  constructor(what: string, waitedMs: number) {
    super(`${what} did not end within ${Math.round(waitedMs)} ms`);
    this.name = "DeadlineExceededError";
    this.what = what;
  }
}
