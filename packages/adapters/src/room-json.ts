import { ROOM_DEFAULTS, type Room } from "@plaza/core";

/** How every adapter keeps a room that it stores as text. */
export function encodeRoom(room: Room): string {
  return JSON.stringify(room);
}

/**
 * The room in what an adapter stored: one of an earlier version lacks fields, and JSON leaves out those that are
 * undefined. Both kinds are in the defaults.
 */
export function decodeRoom(text: string): Room {
  const room: Room = { ...ROOM_DEFAULTS, ...(JSON.parse(text) as StoredFields) };
  const { delayedClosing } = room;
  if (delayedClosing.kind !== "idle") return room;
  return { ...room, delayedClosing: { ...delayedClosing, emptySinceMs: delayedClosing.emptySinceMs } };
}

type StoredFields = Omit<Room, keyof typeof ROOM_DEFAULTS> & Partial<Room>;
