import type { RoomId } from "@plaza/core";
import { DEFAULT_RECENT_LOG_LIMITS, IDEMPOTENCY_WINDOW_MS } from "@plaza/ports";
import { PERIOD_LENGTH_MS, STATISTICS_RETENTION_MS } from "../statistics-period.ts";
import type { Database } from "./database.ts";
import { DEDUPLICATION_MS } from "./message-log.ts";
import { RETENTION_MS } from "./message-store.ts";
import { forgetBatches } from "./recent-batches.ts";

export type HousekeepingOptions = {
  readonly intervalMs?: number;
  /** The age limit that the recent logs are kept by. */
  readonly recentLogMaxAgeMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onError: (error: unknown) => void;
};

/** Removes what is past its time now and then at every interval. */
export function startHousekeeping(
  database: Database,
  { intervalMs = 60_000, now = Date.now, onError, ...limits }: HousekeepingOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    try {
      await purgeExpired(database, { ...limits, nowMs: now(), signal: stopping.signal });
    } catch (error) {
      onError(error);
    } finally {
      isRunning = false;
    }
  };
  const runUnlessRunning = () => {
    if (!isRunning) running = run();
  };
  runUnlessRunning();
  const timer = setInterval(runUnlessRunning, intervalMs);
  return {
    stop: () => {
      clearInterval(timer);
      stopping.abort();
      return running;
    },
  };
}

export type PurgeOptions = {
  readonly nowMs: number;
  readonly recentLogMaxAgeMs?: number;
  readonly signal?: AbortSignal;
};

/** Rows that one step removes: a few milliseconds, in which nothing else in the process runs. */
const STEP_ROWS = 500;

/**
 * Removes messages, their recalls and statistics beyond the retention, idempotency keys and log ids beyond their window, and
 * the recent logs of rooms that have been silent for longer than a batch may be old. In small steps, with a turn for everybody else in between.
 */
export async function purgeExpired(
  database: Database,
  { nowMs, signal, recentLogMaxAgeMs = DEFAULT_RECENT_LOG_LIMITS.maxAgeMs }: PurgeOptions,
): Promise<void> {
  const steps = [
    () => removeRows(database, MESSAGES, nowMs - RETENTION_MS),
    // After the messages, so that none shows again.
    () => removeRows(database, RECALLS, nowMs - RETENTION_MS),
    () => removeRows(database, KEYS, nowMs - IDEMPOTENCY_WINDOW_MS),
    () => removeRows(database, LOG_IDS, nowMs - DEDUPLICATION_MS),
    () => removeRows(database, STATISTICS, nowMs - STATISTICS_KEPT_MS),
    () => removeRows(database, ACTIVE_ACCOUNTS, nowMs - STATISTICS_KEPT_MS),
    () => removeSilentLog(database, nowMs - recentLogMaxAgeMs),
  ];
  for (const removeSome of steps) {
    while (!signal?.aborted && removeSome()) await new Promise((resolve) => setImmediate(resolve));
  }
}

const MESSAGES = `DELETE FROM messages WHERE (room_id, seq) IN
  (SELECT room_id, seq FROM messages WHERE time_ms < ? ORDER BY time_ms LIMIT ${STEP_ROWS})`;
const RECALLS = `DELETE FROM recalls WHERE (room_id, seq) IN
  (SELECT room_id, seq FROM recalls WHERE time_ms < ? ORDER BY time_ms LIMIT ${STEP_ROWS})`;
const KEYS = `DELETE FROM idempotency_keys WHERE (room_id, key) IN
  (SELECT room_id, key FROM idempotency_keys WHERE remembered_ms < ? ORDER BY remembered_ms LIMIT ${STEP_ROWS})`;
const LOG_IDS = `DELETE FROM log_ids WHERE id IN
  (SELECT id FROM log_ids WHERE appended_ms < ? ORDER BY appended_ms LIMIT ${STEP_ROWS})`;
const STATISTICS = `DELETE FROM room_statistics WHERE (start_ms, length_ms, room_id) IN
  (SELECT start_ms, length_ms, room_id FROM room_statistics WHERE start_ms < ? ORDER BY start_ms LIMIT ${STEP_ROWS})`;
const ACTIVE_ACCOUNTS = `DELETE FROM active_accounts WHERE (start_ms, length_ms, room_id, account_id) IN
  (SELECT start_ms, length_ms, room_id, account_id FROM active_accounts
    WHERE start_ms < ? ORDER BY start_ms LIMIT ${STEP_ROWS})`;

/** From the beginning of a period. An hour is kept as long as the day that it is in, or almost. */
const STATISTICS_KEPT_MS = STATISTICS_RETENTION_MS + PERIOD_LENGTH_MS.day;

/** Returns whether there may be more. */
function removeRows(database: Database, sql: string, beforeMs: number): boolean {
  return database.statement(sql).run(beforeMs).changes === STEP_ROWS;
}

/** Removes the log of one silent room; returns whether there was one. */
function removeSilentLog(database: Database, beforeMs: number): boolean {
  const sql = "SELECT room_id FROM room_heads WHERE batch_count > 0 AND appended_ms < ? LIMIT 1";
  const row = database.row<{ readonly room_id: RoomId }>(sql, beforeMs);
  if (row === undefined) return false;
  database.transaction(() => forgetBatches(database, row.room_id));
  return true;
}
