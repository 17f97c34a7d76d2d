import { setTimeout as delay } from "node:timers/promises";

export type Pace = { readonly count: number; readonly ratePerSecond: number };

/** Calls `send` as often as the pace says, evenly; a late call does not delay those after it. */
export async function paced({ count, ratePerSecond }: Pace, send: (index: number) => void): Promise<void> {
  const startMs = performance.now();
  for (let index = 0; index < count; index += 1) {
    const waitMs = startMs + (index * 1_000) / ratePerSecond - performance.now();
    if (waitMs > 0) await delay(waitMs);
    send(index);
  }
}
