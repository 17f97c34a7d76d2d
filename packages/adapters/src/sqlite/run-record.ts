import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

type RunRow = { readonly replication_id: string; readonly boot_id: string; readonly is_closed: number };

/**
 * Notes that a run begins and returns the replication id that it works under.
 *
 * Commits are not forced to the disk one by one, so the last ones survive the death of the process but not a loss of
 * power. When the last run did not close the file and the machine has been started anew since then, numbers that were
 * given out may be forgotten; then the id is a new one, and every room begins a new epoch.
 */
export function beginRun(connection: DatabaseSync, bootId: string): string {
  const last = connection.prepare("SELECT replication_id, boot_id, is_closed FROM run").get() as RunRow | undefined;
  const isComplete = last !== undefined && (last.is_closed === 1 || last.boot_id === bootId);
  const replicationId = isComplete ? last.replication_id : randomUUID();
  writeRun(connection, { replicationId, bootId, isClosed: 0 });
  return replicationId;
}

/** Notes that everything of this run is in the file. */
export function endRun(
  connection: DatabaseSync,
  run: { readonly replicationId: string; readonly bootId: string },
): void {
  writeRun(connection, { ...run, isClosed: 1 });
}

/** Forced to the disk at once: a lost note of the beginning would pass an interrupted run off as a closed one. */
function writeRun(
  connection: DatabaseSync,
  run: { readonly replicationId: string; readonly bootId: string; readonly isClosed: 0 | 1 },
): void {
  connection.exec("PRAGMA synchronous = FULL");
  connection
    .prepare("INSERT OR REPLACE INTO run (only_row, replication_id, boot_id, is_closed) VALUES (1, ?, ?, ?)")
    .run(run.replicationId, run.bootId, run.isClosed);
  connection.exec("PRAGMA synchronous = NORMAL");
}
