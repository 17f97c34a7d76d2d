import { type AccountId, parseRoomId, type RoomId } from "@plaza/core";
import type { MessageRecall, MessageRecord } from "@plaza/ports";
import { messageTypeFromWire, plaza } from "@plaza/proto";

/** What one entry of the message log says: messages to keep, and messages to be found no more. */
export type Batch = {
  readonly messages: readonly MessageRecord[];
  readonly recalls: readonly MessageRecall[];
};

type Wire = plaza.cluster.v1.HistoryRecord.$Properties;

/** Throws when the bytes are no batch that could be found again. */
export function decodeBatch(payload: Uint8Array): Batch {
  const batch = plaza.cluster.v1.HistoryBatch.decode(payload);
  const roomId = parseRoomId(batch.roomId);
  if (roomId === undefined) throw new RangeError(`a batch for the room ${batch.roomId}`);
  if (batch.records.length === 0) throw new RangeError("a batch without records");
  return {
    messages: batch.records.filter(isMessage).map((record) => recordOf(roomId, batch.epoch, record)),
    recalls: batch.records.filter(isRecall).map((record) => recallOf(roomId, record)),
  };
}

/** [RC4] A silent recall has no notification, so there is no message to keep. */
function isMessage(wire: Wire): boolean {
  return !isRecall(wire) || (wire.publication ?? []).length > 0;
}

function isRecall(wire: Wire): boolean {
  return (wire.recallsSeq ?? 0) !== 0;
}

function recallOf(roomId: RoomId, wire: Wire): MessageRecall {
  return {
    roomId,
    seq: positive("recalled seq", wire.recallsSeq),
    timeMs: positive("recalled time", wire.recallsTimeMs),
  };
}

function recordOf(roomId: RoomId, batchEpoch: number, wire: Wire): MessageRecord {
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
