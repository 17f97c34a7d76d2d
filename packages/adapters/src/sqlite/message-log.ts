import type { ConsumeOptions, MessageLog, MessageLogConsumer, MessageLogEntry } from "@plaza/ports";
import { LogConsumer } from "../memory/log-consumer.ts";
import { LogFeed, type StoredEntry } from "../memory/log-feed.ts";
import type { Database } from "./database.ts";

/** From the port: an id that is appended again within this time is stored once. */
export const DEDUPLICATION_MS = 120_000;

export type SqliteMessageLogOptions = {
  /** How long a group whose handler rejected stays away. */
  readonly redeliveryPauseMs?: number;
  /** Milliseconds since 1970, for the age of ids. */
  readonly now?: () => number;
};

/** Entries that no consumer has handled when the process dies are handed out again by the next one. */
export function createSqliteMessageLog(database: Database, options: SqliteMessageLogOptions = {}): MessageLog {
  return new SqliteMessageLog(database, options);
}

class SqliteMessageLog implements MessageLog {
  readonly #database: Database;
  readonly #redeliveryPauseMs: number;
  readonly #now: () => number;
  readonly #consumers = new Set<LogConsumer>();
  readonly #feed = new LogFeed({
    next: (limit) => this.#next(limit),
    remove: (entries) => this.#remove(entries),
  });
  #lastNumber: number;
  #handedOut = 0;
  #pending: number;

  constructor(database: Database, { redeliveryPauseMs = 1_000, now = Date.now }: SqliteMessageLogOptions) {
    this.#database = database;
    this.#redeliveryPauseMs = redeliveryPauseMs;
    this.#now = now;
    const sql = "SELECT count(*) AS pending, max(number) AS last FROM log_entries";
    const waiting = database.row<{ readonly pending: number; readonly last: number | null }>(sql);
    this.#pending = waiting?.pending ?? 0;
    this.#lastNumber = waiting?.last ?? 0;
  }

  async append({ id, payload }: MessageLogEntry): Promise<void> {
    const nowMs = this.#now();
    const isNew = this.#database.transaction(() => {
      if (!this.#claimId(id, nowMs)) return false;
      // Numbers of removed entries must not come again while this process lives, so it counts for itself.
      this.#lastNumber += 1;
      this.#database.statement("INSERT INTO log_entries VALUES (?, ?)").run(this.#lastNumber, payload);
      return true;
    });
    if (!isNew) return;
    this.#pending += 1;
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

  /** False when the id was appended a short while ago. */
  #claimId(id: string, nowMs: number): boolean {
    const sql = `INSERT INTO log_ids VALUES (?, ?)
      ON CONFLICT DO UPDATE SET appended_ms = excluded.appended_ms WHERE appended_ms < excluded.appended_ms - ?`;
    return this.#database.statement(sql).run(id, nowMs, DEDUPLICATION_MS).changes === 1;
  }

  #next(limit: number): readonly StoredEntry[] {
    const sql = "SELECT number, payload FROM log_entries WHERE number > ? ORDER BY number LIMIT ?";
    const entries = this.#database.rows<StoredEntry>(sql, this.#handedOut, limit);
    this.#handedOut = entries.at(-1)?.number ?? this.#handedOut;
    return entries;
  }

  #remove(entries: readonly StoredEntry[]): void {
    const removal = this.#database.statement("DELETE FROM log_entries WHERE number = ?");
    this.#database.transaction(() => {
      for (const { number } of entries) removal.run(number);
    });
    this.#pending -= entries.length;
  }
}
