import type { RoomId } from "@plaza/core";
import type { RecentLogLimits, RoomCommit } from "@plaza/ports";
import type { Database } from "./database.ts";

type OldestRow = { readonly last_seq: number; readonly appended_ms: number };

/** Appends the batch of a commit, moves the room's position and trims the log. Runs within the commit's transaction. */
export function appendBatch(
  database: Database,
  { roomId, nowMs, batch }: RoomCommit & { readonly batch: NonNullable<RoomCommit["batch"]> },
  limits: RecentLogLimits,
): void {
  const { firstSeq, lastSeq, lastTimeMs, bytes } = batch;
  database.statement("INSERT INTO recent_batches VALUES (?, ?, ?, ?, ?)").run(roomId, firstSeq, lastSeq, nowMs, bytes);
  const trimmed = trimBatches(database, { roomId, count: batchCount(database, roomId) + 1, nowMs, limits });
  database
    .statement("UPDATE room_heads SET seq = ?, last_time_ms = ?, batch_count = ?, appended_ms = ? WHERE room_id = ?")
    .run(lastSeq, lastTimeMs, trimmed, nowMs, roomId);
}

/** Empties the log of a room. */
export function forgetBatches(database: Database, roomId: RoomId): void {
  database.statement("DELETE FROM recent_batches WHERE room_id = ?").run(roomId);
  database.statement("UPDATE room_heads SET batch_count = 0 WHERE room_id = ?").run(roomId);
}

type Trim = {
  readonly roomId: RoomId;
  readonly count: number;
  readonly nowMs: number;
  readonly limits: RecentLogLimits;
};

/** Removes batches from the oldest on, so the log stays without holes, and returns how many are left. */
function trimBatches(database: Database, { roomId, count, nowMs, limits }: Trim): number {
  const oldest = "SELECT last_seq, appended_ms FROM recent_batches WHERE room_id = ? ORDER BY last_seq LIMIT 1";
  const removal = database.statement("DELETE FROM recent_batches WHERE room_id = ? AND last_seq = ?");
  for (let left = count; left > 0; left--) {
    const row = database.row<OldestRow>(oldest, roomId);
    if (row === undefined) return 0;
    if (left <= limits.maxBatches && nowMs - row.appended_ms <= limits.maxAgeMs) return left;
    removal.run(roomId, row.last_seq);
  }
  return 0;
}

function batchCount(database: Database, roomId: RoomId): number {
  const sql = "SELECT batch_count FROM room_heads WHERE room_id = ?";
  return database.row<{ readonly batch_count: number }>(sql, roomId)?.batch_count ?? 0;
}
