import { type Counter, type Gauge, type Histogram, LATENCY_BUCKETS_SECONDS, type Metrics } from "@plaza/service-kit";

export type HistoryMetrics = {
  readonly writtenMessages: Counter;
  readonly recalledMessages: Counter;
  readonly writeFailures: Counter;
  readonly writeSeconds: Histogram;
  readonly unreadableEntries: Counter;
  readonly waitingBatches: Gauge;
  readonly queries: Counter<"result">;
  readonly reads: Counter;
  readonly querySeconds: Histogram;
};

export function createHistoryMetrics(metrics: Metrics): HistoryMetrics {
  return {
    writtenMessages: metrics.counter({
      name: "plaza_history_written_messages_total",
      help: "Messages written to the message store; one that comes twice counts twice.",
    }),
    recalledMessages: metrics.counter({
      name: "plaza_history_recalled_messages_total",
      help: "Recalls written to the message store; one that comes twice counts twice.",
    }),
    writeFailures: metrics.counter({
      name: "plaza_history_write_failures_total",
      help: "Groups of batches that the message store did not take; they come again.",
    }),
    writeSeconds: metrics.histogram({
      name: "plaza_history_write_seconds",
      help: "Time that writing one group of batches takes.",
      buckets: LATENCY_BUCKETS_SECONDS,
    }),
    unreadableEntries: metrics.counter({
      name: "plaza_history_unreadable_entries_total",
      help: "Entries of the message log that are no batches; each was logged with its bytes and set aside. Must stay 0.",
    }),
    waitingBatches: metrics.gauge({
      name: "plaza_history_waiting_batches",
      help: "Batches in the message log that no history has written yet, at all processes together.",
    }),
    queries: metrics.counter({
      name: "plaza_history_queries_total",
      help: "History queries answered, by result (ok or the error's name).",
      labels: ["result"],
    }),
    reads: metrics.counter({
      name: "plaza_history_reads_total",
      help: "Pages read from the message store; the difference to the queries was shared.",
    }),
    querySeconds: metrics.histogram({
      name: "plaza_history_query_seconds",
      help: "Time until a history query is answered.",
      buckets: LATENCY_BUCKETS_SECONDS,
    }),
  };
}
