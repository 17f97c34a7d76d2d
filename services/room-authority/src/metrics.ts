import type { Counter, Gauge, Metrics } from "@plaza/service-kit";

export type AuthorityMetrics = {
  readonly commands: Counter<"command" | "result">;
  readonly batches: Counter;
  readonly publications: Counter;
  readonly abandoned: Counter;
  readonly conflicts: Counter;
  readonly storeFailures: Counter;
  readonly handOffFailures: Counter;
  readonly sweptSessions: Counter;
  readonly droppedStatistics: Counter;
  readonly partitions: Gauge;
  readonly rooms: Gauge;
};

export function createAuthorityMetrics(metrics: Metrics): AuthorityMetrics {
  return {
    commands: metrics.counter({
      name: "plaza_authority_commands_total",
      help: "Commands answered, by command and by result (ok or the error's name).",
      labels: ["command", "result"],
    }),
    batches: metrics.counter({ name: "plaza_authority_batches_total", help: "Batches committed and published." }),
    publications: metrics.counter({
      name: "plaza_authority_publications_total",
      help: "Messages and notifications that took a sequence.",
    }),
    abandoned: metrics.counter({
      name: "plaza_authority_abandoned_messages_total",
      help: "Messages dropped because their rooms were over their budgets; the senders were told.",
    }),
    conflicts: metrics.counter({
      name: "plaza_authority_conflicts_total",
      help: "Steps decided again because another authority was in the room first; a few while partitions move.",
    }),
    storeFailures: metrics.counter({
      name: "plaza_authority_store_failures_total",
      help: "Steps refused because the room's store failed.",
    }),
    handOffFailures: metrics.counter({
      name: "plaza_authority_history_hand_off_failures_total",
      help: "Batches that history did not take; their senders were told that they are not stored.",
    }),
    sweptSessions: metrics.counter({
      name: "plaza_authority_swept_sessions_total",
      help: "Sessions removed because their gateway died.",
    }),
    droppedStatistics: metrics.counter({
      name: "plaza_authority_dropped_statistics_total",
      help: "Entries, messages and peaks that are in no ranking, since the statistics store was away for too long.",
    }),
    partitions: metrics.gauge({ name: "plaza_authority_partitions", help: "Partitions that this authority serves." }),
    rooms: metrics.gauge({ name: "plaza_authority_rooms", help: "Rooms held in memory." }),
  };
}
