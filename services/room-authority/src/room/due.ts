import type { Room } from "@plaza/core";
import type { RoomState } from "./room-state.ts";

/** How often the owners of transient elements are looked for, should the end of a session have gone unseen. */
const TRANSIENT_CHECK_MS = 15_000;

/**
 * When the room has to be looked at next although nobody asks for it: to be closed, to lose what has expired. Undefined:
 * never. Milliseconds since 1970.
 */
export function nextDueMs(state: RoomState, nowMs: number): number | undefined {
  const times = [closesAtMs(state.room), ...expiries(state), ...transientCheck(state, nowMs)].filter(
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

function transientCheck(state: RoomState, nowMs: number): readonly number[] {
  for (const element of state.queue.values()) if (element.isTransient) return [nowMs + TRANSIENT_CHECK_MS];
  return [];
}
