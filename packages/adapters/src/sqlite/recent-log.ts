import type { Position, RoomId } from "@plaza/core";
import type { RecentBatch, RecentLog, RecentRead } from "@plaza/ports";
import type { Database } from "./database.ts";

type BatchRow = { readonly first_seq: number; readonly last_seq: number; readonly bytes: Uint8Array };

/** RecentLog on the batches that the room store appends. */
export class SqliteRecentLog implements RecentLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readAfter(roomId: RoomId, after: Position, limit: { readonly maxBatches: number }): Promise<RecentRead> {
    const head = this.#position(roomId);
    if (head === undefined) return { kind: "missing" };
    const isReached = after.epoch === head.epoch && after.seq <= head.seq;
    if (!isReached || after.seq < this.#keptFrom(roomId, head) - 1) return { kind: "lost", head };
    const sql =
      "SELECT first_seq, last_seq, bytes FROM recent_batches WHERE room_id = ? AND last_seq > ? ORDER BY last_seq LIMIT ?";
    const rows = this.#database.rows<BatchRow>(sql, roomId, after.seq, limit.maxBatches);
    return { kind: "batches", batches: rows.map(batchOf), head };
  }

  async positions(roomIds: readonly RoomId[]): Promise<readonly (Position | undefined)[]> {
    return roomIds.map((roomId) => this.#position(roomId));
  }

  #position(roomId: RoomId): Position | undefined {
    const row = this.#database.row<Position>("SELECT epoch, seq FROM room_heads WHERE room_id = ?", roomId);
    return row && { epoch: row.epoch, seq: row.seq };
  }

  /** The first sequence that is in the log, or the next one to come. */
  #keptFrom(roomId: RoomId, head: Position): number {
    const sql = "SELECT first_seq FROM recent_batches WHERE room_id = ? ORDER BY last_seq LIMIT 1";
    return this.#database.row<BatchRow>(sql, roomId)?.first_seq ?? head.seq + 1;
  }
}

function batchOf({ first_seq, last_seq, bytes }: BatchRow): RecentBatch {
  return { firstSeq: first_seq, lastSeq: last_seq, bytes };
}
