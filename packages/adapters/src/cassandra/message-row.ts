import { type AccountId, MESSAGE_TYPES, messageTypeOf, type RoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import type { types } from "cassandra-driver";
import { bucketOf } from "./bucket.ts";

export const MESSAGE_COLUMNS = "seq, time, epoch, type, sender, publication";

/**
 * No nulls and no time to live of its own. The write time is the message's own time, so a message that is written again
 * is the same cell and not a newer one, and lands in the compaction window of its time.
 */
export function insertMessage(keyspace: string): string {
  return `INSERT INTO ${keyspace}.messages (room_id, bucket, seq, time, epoch, type, sender, publication)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) USING TIMESTAMP ?`;
}

export function messageParams(record: MessageRecord): unknown[] {
  const { roomId, seq, timeMs, epoch, type, sender, publication } = record;
  const blob = Buffer.from(publication.buffer, publication.byteOffset, publication.byteLength);
  const writeTimeMicros = timeMs * 1_000;
  return [roomId, bucketOf(timeMs), seq, new Date(timeMs), epoch, MESSAGE_TYPES[type], sender, blob, writeTimeMicros];
}

export function messageOf(roomId: RoomId, row: types.Row): MessageRecord {
  return {
    roomId,
    epoch: Number(row.get("epoch")),
    seq: seqOf(row),
    timeMs: timeOf(row),
    // A type that a newer version wrote is shown as one of the application's own.
    type: messageTypeOf(Number(row.get("type"))) ?? "custom",
    sender: String(row.get("sender")) as AccountId,
    publication: new Uint8Array(row.get("publication")),
  };
}

/** The driver gives bigint columns as Long; all of ours stay below 2^53. */
export function seqOf(row: types.Row): number {
  return Number(row.get("seq"));
}

export function timeOf(row: types.Row): number {
  return Number(row.get("time"));
}
