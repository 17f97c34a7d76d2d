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

/** Names a partition, for maps. */
export function partitionKey(roomId: RoomId, bucket: number): string {
  return `${roomId}/${bucket}`;
}
