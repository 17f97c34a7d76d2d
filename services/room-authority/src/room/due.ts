import type { Room } from "@plaza/core";
import type { RoomState } from "./room-state.ts";

/** How often is looked for who is present, where that matters: the end of a session may have gone unseen. [QU4] [DC1] */
const PRESENCE_CHECK_MS = 15_000;

/**
 * When the room has to be looked at next although nobody asks for it: to be closed, to lose what has expired. Undefined:
 * never. Milliseconds since 1970.
 */
export function nextDueMs(state: RoomState, nowMs: number): number | undefined {
  const times = [closesAtMs(state.room), ...expiries(state), ...presenceCheck(state, nowMs)].filter(
    (time) => time !== undefined,
  );
  return times.length === 0 ? undefined : times.reduce((least, time) => Math.min(least, time));
}

/** When the room closes by itself; undefined while it does not. [DC1] */
export function closesAtMs({ isOpen, delayedClosing }: Room): number | undefined {
  if (!isOpen || delayedClosing.kind === "none") return undefined;
  if (delayedClosing.kind === "fixed") return delayedClosing.startedAtMs + delayedClosing.seconds * 1000;
  const { emptySinceMs, seconds } = delayedClosing;
  return emptySinceMs === undefined ? undefined : emptySinceMs + seconds * 1000;
}

function expiries(state: RoomState): readonly number[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { expiresAtMs } of state.virtualMembers.values()) least = Math.min(least, expiresAtMs);
  return Number.isFinite(least) ? [least] : [];
}

function presenceCheck(state: RoomState, nowMs: number): readonly number[] {
  return dependsOnPresence(state) ? [nowMs + PRESENCE_CHECK_MS] : [];
}

function dependsOnPresence({ room, queue }: RoomState): boolean {
  const { isOpen, delayedClosing } = room;
  if (isOpen && delayedClosing.kind === "idle" && delayedClosing.emptySinceMs === undefined) return true;
  for (const element of queue.values()) if (element.isTransient) return true;
  return false;
}
