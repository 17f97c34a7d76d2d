import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { every } from "./every.ts";
import type { Logger } from "./logger.ts";
import type { Histogram, Metrics } from "./metrics.ts";

/** How often the monitor's own timer fires; what it measures includes this much without any lag. */
const RESOLUTION_MS = 10;
/** Short enough to act upon, long enough to cost nothing. */
const WINDOW_MS = 1_000;
/** A turn that takes this long delays every socket of the process visibly. */
const WARN_ABOVE_MS = 1_000;

type EventLoopLagOptions = { readonly metrics: Metrics; readonly logger: Logger; readonly signal: AbortSignal };

/**
 * How long the event loop keeps ready work waiting: the worst of each second, as a metric, and as a number that a service can
 * shed load by. Callback subscriptions on the bus have no queue to measure, so this is the sign that a process is behind.
 */
export class EventLoopLag {
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  readonly #histogram: Histogram;
  readonly #logger: Logger;
  #worstOfLastSecondMs = 0;

  constructor({ metrics, logger, signal }: EventLoopLagOptions) {
    this.#logger = logger;
    this.#histogram = metrics.histogram({
      name: "plaza_process_event_loop_lag_seconds",
      help: "The longest that the event loop kept ready work waiting, observed once a second.",
      buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    });
    this.#delay.enable();
    signal.addEventListener("abort", () => this.#delay.disable(), { once: true });
    every(WINDOW_MS, () => this.#closeWindow(), {
      signal,
      onError: (err) => logger.error({ err }, "event loop lag could not be read"),
    });
  }

  /** The worst lag of the last full second, milliseconds. */
  worstOfLastSecondMs(): number {
    return this.#worstOfLastSecondMs;
  }

  #closeWindow(): void {
    const lagMs = Math.max(0, this.#delay.max / 1e6 - RESOLUTION_MS);
    this.#delay.reset();
    this.#worstOfLastSecondMs = lagMs;
    this.#histogram.observe(lagMs / 1_000);
    if (lagMs > WARN_ABOVE_MS) this.#logger.warn({ lagMs: Math.round(lagMs) }, "the event loop was held up");
  }
}
