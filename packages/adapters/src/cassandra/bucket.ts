import type { RoomId } from "@plaza/core";

/**
 * A room's messages of one hour are one partition: at 40 messages of 300 bytes a second 43 MB, below the 100 MB that a
 * partition should stay under. Part of the stored data: never change it.
 */
const BUCKET_MS = 3_600_000;

/** The hour since 1970 that a time belongs to. */
export function bucketOf(timeMs: number): number {
  return Math.floor(timeMs / BUCKET_MS);
}

/** What lies in one partition together. */
export type Partition<Entry> = {
  readonly roomId: RoomId;
  readonly bucket: number;
  readonly entries: readonly Entry[];
};

/** Messages, or what is said of messages, by the partition of the message. */
export function partitionsOf<Entry extends { readonly roomId: RoomId; readonly timeMs: number }>(
  entries: readonly Entry[],
): readonly Partition<Entry>[] {
  const partitions = new Map<string, { roomId: RoomId; bucket: number; entries: Entry[] }>();
  for (const entry of entries) {
    const bucket = bucketOf(entry.timeMs);
    const key = partitionKey(entry.roomId, bucket);
    const partition = partitions.get(key);
    if (partition === undefined) partitions.set(key, { roomId: entry.roomId, bucket, entries: [entry] });
    else partition.entries.push(entry);
  }
  return [...partitions.values()];
}

/** Names a partition, for maps. */
export function partitionKey(roomId: RoomId, bucket: number): string {
  return `${roomId}/${bucket}`;
}
