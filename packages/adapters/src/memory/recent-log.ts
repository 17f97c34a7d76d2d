import type { Position, RoomId } from "@plaza/core";
import type { RecentLog, RecentRead } from "@plaza/ports";
import type { LoggedBatch, RoomTable } from "./room-table.ts";

/** RecentLog on the table that the room store writes. */
export class MemoryRecentLog implements RecentLog {
  readonly #table: RoomTable;

  constructor(table: RoomTable) {
    this.#table = table;
  }

  async readAfter(roomId: RoomId, after: Position, limit: { readonly maxBatches: number }): Promise<RecentRead> {
    const row = this.#table.rows.get(roomId);
    if (row === undefined) return { kind: "missing" };
    const { position: head, batches } = row;
    const keptFrom = batches[0]?.firstSeq ?? head.seq + 1;
    const isKept = after.epoch === head.epoch && after.seq <= head.seq && after.seq >= keptFrom - 1;
    if (!isKept) return { kind: "lost", head };
    const start = firstBeyond(batches, after.seq);
    return { kind: "batches", batches: batches.slice(start, start + limit.maxBatches), head };
  }

  async positions(roomIds: readonly RoomId[]): Promise<readonly (Position | undefined)[]> {
    return roomIds.map((roomId) => this.#table.rows.get(roomId)?.position);
  }
}

/** Index of the first batch that ends beyond `seq`, by bisection. */
function firstBeyond(batches: readonly LoggedBatch[], seq: number): number {
  let low = 0;
  let high = batches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((batches[middle]?.lastSeq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  return low;
}
