import { setTimeout as delay } from "node:timers/promises";
import type { Consumer, ConsumerMessages, JetStreamClient, JetStreamManager, JsMsg } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { type Backoff, fullJitterDelayMs } from "@plaza/core";
import type { ConsumeOptions } from "@plaza/ports";
import { EntryGroups } from "./entry-groups.ts";
import { CONSUMER_NAME, type LogStream } from "./log-stream.ts";

type PullLoopOptions = ConsumeOptions & {
  readonly client: JetStreamClient;
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly stream: LogStream;
  readonly redeliveryDelayMs: number;
  /** Makes the stream and the consumer anew where they are missing. */
  readonly prepare: () => Promise<void>;
};

const PULL_EXPIRES_MS = 5_000;
/** The server proves with every beat that it knows the pull; two missing ones end it, so silence lasts two seconds. */
const PULL_HEARTBEAT_MS = 1_000;
const FAILURE_BACKOFF: Backoff = { baseMs: 200, maxMs: 5_000 };
/** Empty pulls in a row, with entries waiting and none under way, after which the consumer counts as stuck. */
const STALE_AFTER_PULLS = 3;

/**
 * Pulls entries and hands them to the handler.
 *
 * 1. Ask for as many entries as the handler may take now. The pull ends by itself after some seconds.
 * 2. What arrives goes to the groups, which call the handler and acknowledge.
 * 3. A pull that fails (consumer deleted, no heartbeat, server away) is told, stream and consumer are made anew where
 *    they are missing, and the loop goes on after a pause.
 * 4. Pulls that stay empty while entries wait and nobody holds one mean a consumer gone silent: it is deleted and
 *    made anew. Entries are in the stream until they are acknowledged, so that costs nothing but repetition.
 */
export class PullLoop {
  readonly #options: PullLoopOptions;
  readonly #groups: EntryGroups;
  readonly #stop = new AbortController();
  #pull: ConsumerMessages | undefined;
  #running: Promise<void> | undefined;
  #emptyPulls = 0;

  constructor(options: PullLoopOptions) {
    this.#options = options;
    this.#groups = new EntryGroups({ ...options, ackWaitMs: options.stream.ackWaitMs });
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Entries that arrived but were not handed to the handler yet go back at once. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#groups.stop();
    await this.#pull?.close();
    await this.#running;
    await this.#groups.idle();
    if (!this.#options.connection.isClosed()) await this.#options.connection.flush().catch(this.#options.onError);
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stop.signal.aborted; ) {
      try {
        const consumer = await this.#options.client.consumers.get(this.#options.stream.name, CONSUMER_NAME);
        for (failures = 0; !this.#stop.signal.aborted; ) await this.#pullOnce(consumer);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        await this.#recover(error, failures++);
      }
    }
  }

  async #pullOnce(consumer: Consumer): Promise<void> {
    const capacity = await this.#groups.capacity();
    if (this.#stop.signal.aborted) return;
    const pull = await consumer.fetch({
      max_messages: capacity,
      expires: PULL_EXPIRES_MS,
      idle_heartbeat: PULL_HEARTBEAT_MS,
    });
    this.#pull = pull;
    for await (const message of pull) this.#take(message);
    await this.#watchStaleness(consumer, pull.getReceived());
  }

  #take(message: JsMsg): void {
    if (this.#stop.signal.aborted) message.nak();
    else this.#groups.add(message);
  }

  async #watchStaleness(consumer: Consumer, received: number): Promise<void> {
    if (received > 0 || this.#stop.signal.aborted) {
      this.#emptyPulls = 0;
      return;
    }
    const info = await consumer.info();
    const isSilent = info.num_pending > 0 && info.num_ack_pending === 0;
    this.#emptyPulls = isSilent ? this.#emptyPulls + 1 : 0;
    if (this.#emptyPulls < STALE_AFTER_PULLS) return;
    this.#emptyPulls = 0;
    await this.#options.manager.consumers.delete(this.#options.stream.name, CONSUMER_NAME);
    throw new Error(`the consumer delivered none of ${info.num_pending} waiting entries and is made anew`);
  }

  async #recover(error: unknown, failures: number): Promise<void> {
    this.#options.onError(error);
    const delayMs = fullJitterDelayMs(FAILURE_BACKOFF, failures, Math.random());
    await delay(delayMs, undefined, { signal: this.#stop.signal }).catch(() => {});
    if (!this.#stop.signal.aborted) await this.#options.prepare().catch(this.#options.onError);
  }
}
