import { hash32 } from "./hash.ts";
import type { RoomId } from "./ids.ts";

/** Fixed for the life of a deployment: the number is part of the routing between services. */
export const PARTITION_COUNT = 256;

/** The partition that a room belongs to, 0 to 255. */
export function partitionOf(roomId: RoomId): number {
  return hash32(String(roomId)) % PARTITION_COUNT;
}
