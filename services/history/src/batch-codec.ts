import { type AccountId, parseRoomId, type RoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import { messageTypeFromWire, plaza } from "@plaza/proto";

/** The records of one entry of the message log. Throws when the bytes are no batch that could be found again. */
export function decodeBatch(payload: Uint8Array): readonly MessageRecord[] {
  const batch = plaza.cluster.v1.HistoryBatch.decode(payload);
  const roomId = parseRoomId(batch.roomId);
  if (roomId === undefined) throw new RangeError(`a batch for the room ${batch.roomId}`);
  if (batch.records.length === 0) throw new RangeError("a batch without records");
  return batch.records.map((record) => recordOf(roomId, batch.epoch, record));
}

function recordOf(roomId: RoomId, batchEpoch: number, wire: plaza.cluster.v1.HistoryRecord.$Properties): MessageRecord {
  return {
    roomId,
    epoch: wire.epoch || batchEpoch,
    seq: positive("seq", wire.seq),
    timeMs: positive("time", wire.timeMs),
    // What a newer authority invented is kept, its publication says what it is; only filters take it for the
    // application's own.
    type: messageTypeFromWire(wire.type ?? 0) ?? "custom",
    sender: (wire.sender ?? "") as AccountId,
    publication: wire.publication ?? new Uint8Array(),
  };
}

function positive(what: string, value: number | null | undefined): number {
  if (!Number.isSafeInteger(value) || !value || value < 1) throw new RangeError(`a record with the ${what} ${value}`);
  return value;
}
