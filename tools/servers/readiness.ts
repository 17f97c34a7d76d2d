import { setTimeout as delay } from "node:timers/promises";

const POLL_INTERVAL_MS = 25;

/** What readiness needs to know about a server that is coming up. */
export interface Starting {
  /** How the process ended; undefined while it runs. */
  readonly ended: string | undefined;
  logTail(): Promise<string>;
}

export type ReadinessOptions = {
  readonly name: string;
  readonly deadlineMs: number;
  /** Speaks the server's protocol; rejects while it does not answer. */
  readonly probe: () => Promise<unknown>;
};

/** Resolves when the probe does; rejects with the end of the log when the server dies or the deadline passes. */
export async function whenReady(starting: Starting, { name, deadlineMs, probe }: ReadinessOptions): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    const failure = await failureOf(probe);
    if (failure === undefined) return;
    const { ended } = starting;
    if (ended === undefined && performance.now() < deadline) await delay(POLL_INTERVAL_MS);
    else throw await describe({ starting, failure, summary: `${name}: ${ended ?? `no answer in ${deadlineMs} ms`}` });
  }
}

async function failureOf(probe: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await probe();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function describe(options: {
  readonly starting: Starting;
  readonly failure: Error;
  readonly summary: string;
}): Promise<Error> {
  const log = await options.starting.logTail();
  return new Error(`${options.summary}. The end of its log:\n${log}`, { cause: options.failure });
}
