import type { Room } from "@plaza/core";
import type { RoomChange } from "../decision.ts";

/** [DC1] The time for which a room may be empty counts from its last exit. */
export function emptySince(room: Room, nowMs: number): readonly RoomChange[] {
  if (room.delayedClosing.kind !== "idle") return [];
  return [{ kind: "roomChanged", room: { ...room, delayedClosing: { ...room.delayedClosing, emptySinceMs: nowMs } } }];
}

/** [DC1] */
export function notEmpty(room: Room): readonly RoomChange[] {
  const { delayedClosing } = room;
  if (delayedClosing.kind !== "idle" || delayedClosing.emptySinceMs === undefined) return [];
  return [{ kind: "roomChanged", room: { ...room, delayedClosing: { ...delayedClosing, emptySinceMs: undefined } } }];
}
