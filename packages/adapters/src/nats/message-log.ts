import { setTimeout as delay } from "node:timers/promises";
import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { type Backoff, fullJitterDelayMs } from "@plaza/core";
import type { ConsumeOptions, MessageLog, MessageLogConsumer, MessageLogEntry } from "@plaza/ports";
import { isWorthRetrying } from "./append-error.ts";
import { connectNats, type NatsOptions } from "./connection.ts";
import { ConnectionState } from "./connection-state.ts";
import { CONSUMER_NAME, DEFAULT_LOG_STREAM, type LogStream, reconcileConsumer, reconcileStream } from "./log-stream.ts";
import { PullLoop } from "./pull-loop.ts";

export type NatsMessageLogOptions = NatsOptions & {
  readonly stream?: Partial<LogStream>;
  /** How long an append is retried before it rejects. A restart of one server fits in. */
  readonly appendDeadlineMs?: number;
  /** The pause before a group whose handler rejected comes again. */
  readonly redeliveryDelayMs?: number;
};

const DEFAULT_APPEND_DEADLINE_MS = 5_000;
/** A healthy quorum answers in milliseconds; what has no answer by now is sent again, with the same id. */
const APPEND_ATTEMPT_MS = 1_500;
const APPEND_BACKOFF: Backoff = { baseMs: 50, maxMs: 500 };
const DEFAULT_REDELIVERY_DELAY_MS = 1_000;

/** Connects and creates the stream and its consumer where they are missing. */
export async function connectNatsMessageLog(options: NatsMessageLogOptions): Promise<MessageLog> {
  const connection = await connectNats(options);
  try {
    const manager = await jetstreamManager(connection, { checkAPI: false });
    const log = new JetStreamMessageLog(connection, manager, options);
    await log.prepare();
    return log;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class JetStreamMessageLog implements MessageLog {
  readonly #connection: NatsConnection;
  readonly #state: ConnectionState;
  readonly #client: JetStreamClient;
  readonly #manager: JetStreamManager;
  readonly #options: NatsMessageLogOptions;
  readonly #stream: LogStream;
  readonly #loops = new Set<PullLoop>();
  #preparing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(connection: NatsConnection, manager: JetStreamManager, options: NatsMessageLogOptions) {
    this.#connection = connection;
    this.#state = new ConnectionState(connection, options.onError);
    this.#client = jetstream(connection);
    this.#manager = manager;
    this.#options = options;
    this.#stream = { ...DEFAULT_LOG_STREAM, ...options.stream };
  }

  /** Makes stream and consumer what they should be; callers side by side share one run. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#prepare().finally(() => {
      this.#preparing = undefined;
    });
    return this.#preparing;
  }

  async append(entry: MessageLogEntry): Promise<void> {
    const deadlineMs = this.#options.appendDeadlineMs ?? DEFAULT_APPEND_DEADLINE_MS;
    const giveUpAtMs = performance.now() + deadlineMs;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#appendOnce(entry, giveUpAtMs);
      } catch (cause) {
        const delayMs = fullJitterDelayMs(APPEND_BACKOFF, attempt, Math.random());
        if (!isWorthRetrying(cause) || performance.now() + delayMs >= giveUpAtMs) throw notDurable(entry, cause);
        await delay(delayMs);
        if (attempt > 0 && this.#state.isConnected) await this.prepare().catch(this.#options.onError);
      }
    }
  }

  async consume(options: ConsumeOptions): Promise<MessageLogConsumer> {
    const loop = new PullLoop({
      ...options,
      client: this.#client,
      connection: this.#connection,
      manager: this.#manager,
      stream: this.#stream,
      redeliveryDelayMs: this.#options.redeliveryDelayMs ?? DEFAULT_REDELIVERY_DELAY_MS,
      prepare: () => this.prepare(),
    });
    this.#loops.add(loop);
    loop.start();
    return {
      stop: async () => {
        await loop.stop();
        this.#loops.delete(loop);
      },
    };
  }

  async pending(): Promise<number> {
    const info = await this.#manager.consumers.info(this.#stream.name, CONSUMER_NAME);
    return info.num_pending + info.num_ack_pending;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #prepare(): Promise<void> {
    await reconcileStream(this.#manager, this.#stream);
    await reconcileConsumer(this.#manager, this.#stream);
  }

  /** Without a connection the library would only keep the entry to send it after the caller has given up. */
  async #appendOnce(entry: MessageLogEntry, giveUpAtMs: number): Promise<void> {
    if (!this.#state.isConnected) throw new DisconnectedError();
    const timeout = Math.max(1, Math.min(APPEND_ATTEMPT_MS, giveUpAtMs - performance.now()));
    const subject = `${this.#stream.subjectPrefix}.${entry.partition}`;
    const expect = { streamName: this.#stream.name };
    const published = this.#client.publish(subject, entry.payload, { msgID: entry.id, timeout, expect });
    if ((await this.#state.unlessLost(published)) === "disconnected") throw new DisconnectedError();
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#loops].map((loop) => loop.stop()));
    if (this.#state.isConnected) {
      await this.#state.unlessLost(this.#connection.drain().catch(this.#options.onError));
    }
    await this.#connection.close();
  }
}

class DisconnectedError extends Error {
  constructor() {
    super("the connection to NATS is away");
    this.name = "DisconnectedError";
  }
}

function notDurable(entry: MessageLogEntry, cause: unknown): Error {
  return new Error(`entry ${entry.id} is not known to be durable`, { cause });
}
