import { expect, test } from "vitest";
import { EventLoopLag } from "./event-loop-lag.ts";
import { createLogger } from "./logger.ts";
import { Metrics } from "./metrics.ts";

/** Resolves with the first line that the logger writes. */
function firstLogLine(): { readonly line: Promise<string>; readonly logger: ReturnType<typeof createLogger> } {
  const { promise: line, resolve } = Promise.withResolvers<string>();
  return { line, logger: createLogger({ service: "x", level: "warn", format: "json", output: { write: resolve } }) };
}

test("an event loop that is held up is measured, observed and logged", async () => {
  const end = new AbortController();
  const metrics = new Metrics();
  const { line, logger } = firstLogLine();
  const lag = new EventLoopLag({ metrics, logger, signal: end.signal });
  // The monitor measures from one tick of its timer to the next, so it must have begun before the block.
  setTimeout(() => blockForMs(1_300), 50);
  expect(JSON.parse(await line)).toMatchObject({ msg: "the event loop was held up" });
  end.abort();
  expect(lag.worstOfLastSecondMs()).toBeGreaterThan(1_000);
  expect(await metrics.text()).toMatch(/plaza_process_event_loop_lag_seconds_bucket\{le="\+Inf"\} 1/);
});

function blockForMs(durationMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);
}
