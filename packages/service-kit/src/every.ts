import { monotonicClock } from "./clock.ts";

export type EveryOptions = {
  /** Ends the loop when it aborts. A run that is under way gets it too, and is not cut off. */
  readonly signal: AbortSignal;
  /** Told when a run fails; the loop goes on. */
  readonly onError: (error: unknown) => void;
};

/** A loop that `every` started. */
export type Repetition = {
  /** Resolves when the loop has ended, its last run included. Never rejects on account of a run. */
  readonly ended: Promise<void>;
};

/**
 * Runs `task` every `intervalMs`, first after one interval, until the signal aborts. A run never overlaps the one before:
 * beats that a slow run misses are left out. Waiting for the next beat keeps no process alive.
 */
export function every(
  intervalMs: number,
  task: (signal: AbortSignal) => void | Promise<void>,
  options: EveryOptions,
): Repetition {
  return { ended: repeat(intervalMs, task, options) };
}

async function repeat(
  intervalMs: number,
  task: (signal: AbortSignal) => void | Promise<void>,
  { signal, onError }: EveryOptions,
): Promise<void> {
  const beginMs = monotonicClock();
  let beat = 0;
  for (;;) {
    // Beats lie on a fixed grid, so a loop does not drift by the time its runs take. Counting them keeps a timer that
    // fired a fraction of a millisecond early from beating twice.
    const elapsedMs = monotonicClock() - beginMs;
    beat = Math.max(beat, Math.floor(elapsedMs / intervalMs)) + 1;
    if (!(await waitUnlessAborted(beat * intervalMs - elapsedMs, signal))) return;
    await runOnce(task, { signal, onError });
  }
}

async function runOnce(
  task: (signal: AbortSignal) => void | Promise<void>,
  { signal, onError }: EveryOptions,
): Promise<void> {
  try {
    await task(signal);
  } catch (error) {
    onError(error);
  }
}

/** Resolves with true after the time, with false as soon as the signal aborts. */
function waitUnlessAborted(durationMs: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const onAbort = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve(true);
    }, durationMs);
    timer.unref();
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
