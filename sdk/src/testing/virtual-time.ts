import type { CancelTimer } from "../environment.ts";

type Timer = { readonly dueMs: number; readonly run: () => void };

/** A clock that moves only when a test says so. Timers run in the order of their time, promises settle in between. */
export class VirtualTime {
  #nowMs = 0;
  readonly #timers = new Set<Timer>();

  readonly nowMs = (): number => this.#nowMs;

  readonly startTimer = (run: () => void, delayMs: number): CancelTimer => {
    const timer = { dueMs: this.#nowMs + delayMs, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Timers that would still run: 0 after everything was closed, or something leaks. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  async advance(durationMs: number): Promise<void> {
    const untilMs = this.#nowMs + durationMs;
    await settled();
    for (let timer = this.#nextTimer(untilMs); timer !== undefined; timer = this.#nextTimer(untilMs)) {
      this.#timers.delete(timer);
      this.#nowMs = Math.max(this.#nowMs, timer.dueMs);
      timer.run();
      await settled();
    }
    this.#nowMs = untilMs;
  }

  #nextTimer(untilMs: number): Timer | undefined {
    return [...this.#timers].filter((timer) => timer.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  }
}

/** Runs every promise callback that is due, and those that they make. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
