import type { RoomChanges } from "@plaza/ports";

/** Whether a commit with these changes makes the room's version grow. */
export function hasChanges({ room, ...lists }: RoomChanges): boolean {
  return room !== undefined || Object.values(lists).some((list) => list.length > 0);
}
