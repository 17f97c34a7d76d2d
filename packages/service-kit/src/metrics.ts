import {
  collectDefaultMetrics,
  Counter as PromCounter,
  Gauge as PromGauge,
  Histogram as PromHistogram,
  Registry,
} from "prom-client";

/** Only grows. On a hot path keep the child that `labels(...)` gives, and call `inc` on it. */
export type Counter<Label extends string = never> = Pick<PromCounter<Label>, "inc" | "labels">;
/** Goes up and down. */
export type Gauge<Label extends string = never> = Pick<PromGauge<Label>, "inc" | "dec" | "set" | "labels" | "remove">;
/** Spreads observations over buckets. */
export type Histogram<Label extends string = never> = Pick<PromHistogram<Label>, "observe" | "startTimer" | "labels">;

export type MetricSpec<Label extends string> = {
  /** The whole name as it is scraped, so that a search for it finds this place: `plaza_gateway_frames_total`. */
  readonly name: string;
  /** A sentence that says what is counted or measured, and when. */
  readonly help: string;
  /** Labels with few values; never a room, an account, or anything else that grows with the audience. */
  readonly labels?: readonly Label[];
};

/** What a gauge that is read when it is scraped shows. */
export type GaugeSpec<Label extends string> = MetricSpec<Label> & { readonly read?: () => number };

export type HistogramSpec<Label extends string> = MetricSpec<Label> & {
  /** Upper bounds in the unit of the name, ascending. */
  readonly buckets: readonly number[];
};

/** Seconds that fit calls to stores and between services: 1 ms to 10 s. */
export const LATENCY_BUCKETS_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const;

/**
 * The metrics of one process, or of one process in a test that runs several. Names are checked when a metric is made,
 * so a wrong one fails the first start and never reaches a dashboard.
 */
export class Metrics {
  readonly #registry = new Registry();

  /** A counter; its name ends in `_total`. */
  counter<Label extends string = never>(spec: MetricSpec<Label>): Counter<Label> {
    checkSpec(spec, COUNTER_NAME, "must end in _total");
    return new PromCounter<Label>(this.#configurationOf(spec));
  }

  /** A gauge; its name ends in its unit or in what it counts: `_seconds`, `_bytes`, `_ratio`, `_connections`. */
  gauge<Label extends string = never>(spec: GaugeSpec<Label>): Gauge<Label> {
    checkSpec(spec, MEASURE_NAME, UNIT_RULE);
    const { read } = spec;
    if (read === undefined) return new PromGauge<Label>(this.#configurationOf(spec));
    if (spec.labels?.length) throw new Error(`${spec.name}: a gauge that is read when scraped has no labels`);
    return new PromGauge<Label>({
      ...this.#configurationOf(spec),
      collect() {
        this.set(read());
      },
    });
  }

  /** A histogram; its name ends in its unit, as a gauge's. */
  histogram<Label extends string = never>(spec: HistogramSpec<Label>): Histogram<Label> {
    checkSpec(spec, MEASURE_NAME, UNIT_RULE);
    return new PromHistogram<Label>({ ...this.#configurationOf(spec), buckets: [...spec.buckets] });
  }

  /** Adds what prom-client knows of the process: CPU, memory, garbage collection, open files. Once per process. */
  addNodeMetrics(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Everything in Prometheus' text format. */
  async text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #configurationOf<Label extends string>({ name, help, labels = [] }: MetricSpec<Label>) {
    return { name, help, labelNames: labels, registers: [this.#registry] };
  }
}

const COUNTER_NAME = /^plaza(_[a-z0-9]+){2,}_total$/;
/** Ends in a base unit or a plural; `_ms` is neither, and the other endings belong to parts of counters and histograms. */
const MEASURE_NAME = /^plaza(_[a-z0-9]+)+_(seconds|bytes|ratio|info|[a-z0-9]{2,}s)$/;
const NO_UNIT = /_(ms|millis|milliseconds|micros|microseconds|minutes|hours|kilobytes|megabytes|percents)$/;
const UNIT_RULE = "must end in a base unit (_seconds, _bytes, _ratio, _info) or in the plural of what it counts";
/** One series each for a million rooms or viewers is what takes a Prometheus down. */
const FORBIDDEN_LABELS: ReadonlySet<string> = new Set([
  "room",
  "roomid",
  "account",
  "accountid",
  "session",
  "sessionid",
  "connection",
  "connectionid",
  "seq",
]);

function checkSpec(spec: MetricSpec<string>, pattern: RegExp, rule: string): void {
  if (!pattern.test(spec.name) || NO_UNIT.test(spec.name)) {
    throw new Error(`metric ${spec.name} must begin with plaza_<service>_ and ${rule}`);
  }
  if (spec.help.trim() === "") throw new Error(`metric ${spec.name} needs a help text`);
  for (const label of spec.labels ?? []) {
    if (FORBIDDEN_LABELS.has(label.toLowerCase().replaceAll("_", ""))) {
      throw new Error(`metric ${spec.name} must not have the label ${label}: its values grow with the audience`);
    }
  }
}
