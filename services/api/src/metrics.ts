import { type Counter, type Histogram, LATENCY_BUCKETS_SECONDS, type Metrics } from "@plaza/service-kit";

export type ApiMetrics = {
  readonly calls: Counter<"call" | "code">;
  readonly callDuration: Histogram<"call">;
};

export function createApiMetrics(metrics: Metrics): ApiMetrics {
  return {
    calls: metrics.counter({
      name: "plaza_api_calls_total",
      help: "Calls answered, by call (unknown for paths that are none) and by result code.",
      labels: ["call", "code"],
    }),
    callDuration: metrics.histogram({
      name: "plaza_api_call_duration_seconds",
      help: "Time from a call's arrival to its answer, by call.",
      labels: ["call"],
      buckets: LATENCY_BUCKETS_SECONDS,
    }),
  };
}
