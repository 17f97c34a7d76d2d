import type { RoomId } from "@plaza/core";

// Every subject of the bus, in one place.

/** Bulk commands to whichever authority serves the partition. */
export function authoritySubject(partition: number): string {
  return `authority.${partition}`;
}

/** Envelopes of one room, to every gateway that follows it. */
export function roomSubject(roomId: RoomId): string {
  return `room.${roomId}`;
}

/** What is for every room at once, to every gateway. */
export const BROADCAST_SUBJECT = "broadcast";

/** History queries, to any history process. */
export const HISTORY_QUERY_SUBJECT = "history.query";

export const AUTHORITY_HEARTBEAT_SUBJECT = "heartbeat.authority";
export const GATEWAY_HEARTBEAT_SUBJECT = "heartbeat.gateway";

/** All authorities answer in one group: each request reaches one of those that serve the partition. */
export const AUTHORITY_QUEUE_GROUP = "authority";
export const HISTORY_QUEUE_GROUP = "history";
