import { PlazaError } from "@plaza/core";

export type SemaphoreOptions = {
  /** Tasks that run at once. */
  readonly maxRunning: number;
  /** Tasks that wait beyond those; more are refused, because a queue without a bound turns overload into collapse. */
  readonly maxWaiting: number;
};

/** How long a refused caller should stay away. */
const RETRY_AFTER_MS = 1_000;

/** Bounds how much is done at once, for resources that break or stall when they are asked for too much. */
export class Semaphore {
  readonly #options: SemaphoreOptions;
  /** Taken from `#nextWaiting` on; the part before it is cut off now and then, which keeps taking the first cheap. */
  #waiting: (() => void)[] = [];
  #nextWaiting = 0;
  #running = 0;

  constructor(options: SemaphoreOptions) {
    this.#options = options;
  }

  /** Runs the task when its turn comes, first come, first served. Rejects with a PlazaError `overloaded` when too many wait. */
  async run<Value>(task: () => Promise<Value>): Promise<Value> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length - this.#nextWaiting;
  }

  #enter(): Promise<void> {
    const { maxRunning, maxWaiting } = this.#options;
    if (this.#running < maxRunning) {
      this.#running += 1;
      return Promise.resolve();
    }
    if (this.waiting >= maxWaiting) return Promise.reject(overloaded(this.#options));
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Hands the place to the first that waits; nobody who comes in between can take it. */
  #leave(): void {
    const next = this.#waiting[this.#nextWaiting];
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#nextWaiting += 1;
    this.#cutOffTaken();
    next();
  }

  #cutOffTaken(): void {
    if (this.#nextWaiting * 2 < this.#waiting.length) return;
    this.#waiting = this.#waiting.slice(this.#nextWaiting);
    this.#nextWaiting = 0;
  }
}

function overloaded({ maxRunning, maxWaiting }: SemaphoreOptions): PlazaError {
  const message = `${maxRunning} tasks run and ${maxWaiting} wait already`;
  return new PlazaError({ error: "overloaded", message, retryAfterMs: RETRY_AFTER_MS });
}
