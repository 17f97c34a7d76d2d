import type { HistoryClient } from "@plaza/cluster-client";
import { limits, type Position, type RoomId } from "@plaza/core";
import { encodeRoomBatchFrame, type plaza, roomBatchBytes } from "@plaza/proto";

export type HistoryBatch = {
  /** An encoded RoomBatch. */
  readonly batch: Uint8Array;
  readonly upToSeq: number;
};

type HistoryRecord = plaza.cluster.v1.HistoryRecord.$Properties;

/**
 * What history has directly after a position, as one batch, as far as it is without a hole: messages that were not to be
 * stored are missing there, and then the past is not complete. Undefined when not even the next one is there.
 */
export async function readHistoryBatch(
  history: HistoryClient,
  roomId: RoomId,
  after: Position,
): Promise<HistoryBatch | undefined> {
  const page = await history.query({ roomId, seq: after.seq, ascending: true, limit: limits.MAX_HISTORY_PAGE_API });
  const records = withoutHole(page.records ?? [], after);
  if (records.length === 0) return undefined;
  const upToSeq = after.seq + records.length;
  const header = { roomId, epoch: after.epoch, firstSeq: after.seq + 1, lastSeq: upToSeq };
  const publications = records.map(({ publication }) => publication ?? new Uint8Array());
  return { batch: roomBatchBytes(encodeRoomBatchFrame(header, publications, [])), upToSeq };
}

function withoutHole(records: readonly HistoryRecord[], after: Position): readonly HistoryRecord[] {
  const end = records.findIndex(({ seq, epoch }, index) => seq !== after.seq + 1 + index || epoch !== after.epoch);
  return end < 0 ? records : records.slice(0, end);
}
