import {
  AckPolicy,
  type ConsumerConfig,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  ReplayPolicy,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { limits } from "@plaza/core";

export type LogStream = {
  readonly name: string;
  /** Entries go to `<subjectPrefix>.<partition>`. Nothing else may be published below it. */
  readonly subjectPrefix: string;
  /** Servers that keep every entry: 3 on a cluster, 1 on a single server. */
  readonly replicas: number;
  /** A history that is stuck for long fills this; then appends reject and nothing is dropped. */
  readonly maxBytes: number;
  /** Entries without an acknowledgement at all consumers together; more wait in the stream. */
  readonly maxAckPending: number;
  /** An entry that is not acknowledged within this time goes to another consumer; running handlers extend it. */
  readonly ackWaitMs: number;
};

/** All history processes share this one durable consumer, and with it the work. */
export const CONSUMER_NAME = "history-writer";

export const DEFAULT_LOG_STREAM: LogStream = {
  name: "HISTORY",
  // Not plain "history": the stream must not swallow requests on "history.query".
  subjectPrefix: "history.log",
  replicas: 1,
  // Six million messages of 300 bytes. The server reserves it, so it must fit the disk of a small machine.
  maxBytes: 2 * 1024 ** 3,
  maxAckPending: 5_000,
  ackWaitMs: 10_000,
};

const DUPLICATE_WINDOW_MS = 120_000;

/** Creates the stream, or changes the one that is there. Rejects when it has a form that cannot be changed. */
export async function reconcileStream(manager: JetStreamManager, stream: LogStream): Promise<void> {
  const wanted = streamConfig(stream);
  const present = await orMissing(manager.streams.info(stream.name), JetStreamApiCodes.StreamNotFound);
  if (present === "missing") {
    await manager.streams.add({ name: stream.name, ...wanted });
  } else if (differs(present.config, wanted)) {
    await manager.streams.update(stream.name, wanted);
  }
}

/** Creates the consumer, or changes the one that is there. */
export async function reconcileConsumer(manager: JetStreamManager, stream: LogStream): Promise<void> {
  const wanted = consumerConfig(stream);
  const present = await orMissing(
    manager.consumers.info(stream.name, CONSUMER_NAME),
    JetStreamApiCodes.ConsumerNotFound,
  );
  if (present === "missing") {
    await manager.consumers.add(stream.name, wanted);
  } else if (differs(present.config, wanted)) {
    await manager.consumers.update(stream.name, CONSUMER_NAME, wanted);
  }
}

function streamConfig(stream: LogStream) {
  return {
    subjects: [`${stream.subjectPrefix}.*`],
    // An entry goes once it is acknowledged, so the size of the stream is the backlog, and a consumer that is made
    // anew sees just what is not written yet.
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_bytes: stream.maxBytes,
    // What is older would be past its retention in the message store as well.
    max_age: nanos(limits.HISTORY_RETENTION_SECONDS * 1_000),
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    num_replicas: stream.replicas,
  } as const satisfies Partial<StreamConfig>;
}

function consumerConfig(stream: LogStream) {
  return {
    durable_name: CONSUMER_NAME,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    replay_policy: ReplayPolicy.Instant,
    ack_wait: nanos(stream.ackWaitMs),
    max_deliver: -1,
    max_ack_pending: stream.maxAckPending,
  } as const satisfies Partial<ConsumerConfig>;
}

function differs(present: object, wanted: object): boolean {
  const actual = new Map<string, unknown>(Object.entries(present));
  return Object.entries(wanted).some(([key, value]) => JSON.stringify(actual.get(key)) !== JSON.stringify(value));
}

async function orMissing<T>(reading: Promise<T>, code: number): Promise<T | "missing"> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === code) return "missing";
    throw error;
  }
}
