import type { ConsumeOptions, MessageLog, MessageLogConsumer, MessageLogEntry } from "@plaza/ports";
import { LogConsumer } from "./log-consumer.ts";
import { LogFeed, type StoredEntry } from "./log-feed.ts";

/** From the port: an id that is appended again within this time is stored once. */
const DEDUPLICATION_MS = 120_000;

export type MemoryMessageLogOptions = {
  /** How long a group whose handler rejected stays away. */
  readonly redeliveryPauseMs?: number;
  /** Milliseconds since 1970, for the age of ids. */
  readonly now?: () => number;
};

/** Durable as long as the process lives. */
export function createMemoryMessageLog(options: MemoryMessageLogOptions = {}): MessageLog {
  return new MemoryMessageLog(options);
}

class MemoryMessageLog implements MessageLog {
  readonly #redeliveryPauseMs: number;
  readonly #now: () => number;
  readonly #appendedMsById = new Map<string, number>();
  readonly #entries: StoredEntry[] = [];
  readonly #consumers = new Set<LogConsumer>();
  readonly #feed = new LogFeed({
    next: (limit) => this.#entries.splice(0, limit),
    remove: (entries) => {
      this.#pending -= entries.length;
    },
  });
  #appended = 0;
  #pending = 0;

  constructor({ redeliveryPauseMs = 1_000, now = Date.now }: MemoryMessageLogOptions) {
    this.#redeliveryPauseMs = redeliveryPauseMs;
    this.#now = now;
  }

  async append({ id, payload }: MessageLogEntry): Promise<void> {
    const nowMs = this.#now();
    this.#forgetIdsBefore(nowMs - DEDUPLICATION_MS);
    if (this.#appendedMsById.has(id)) return;
    this.#appendedMsById.set(id, nowMs);
    this.#appended += 1;
    this.#pending += 1;
    this.#entries.push({ number: this.#appended, payload: new Uint8Array(payload) });
    this.#feed.wake();
  }

  async consume(options: ConsumeOptions): Promise<MessageLogConsumer> {
    const consumer = new LogConsumer(this.#feed, options, this.#redeliveryPauseMs);
    this.#consumers.add(consumer);
    return consumer;
  }

  async pending(): Promise<number> {
    return this.#pending;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#consumers].map((consumer) => consumer.stop()));
  }

  #forgetIdsBefore(timeMs: number): void {
    for (const [id, appendedMs] of this.#appendedMsById) {
      if (appendedMs >= timeMs) return;
      this.#appendedMsById.delete(id);
    }
  }
}
