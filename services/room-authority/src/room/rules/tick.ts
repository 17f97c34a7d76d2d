import { accept, type Decision, type RoomChange, type RoomEvent } from "../decision.ts";
import { closesAtMs } from "../due.ts";
import type { RoomState } from "../room-state.ts";
import type { CommandOf } from "./command-of.ts";
import { emptySince, notEmpty } from "./emptiness.ts";
import { ownersLeft } from "./owner-left.ts";
import { closed } from "./room-settings.ts";
import { virtualMembersLeft } from "./virtual-members.ts";

/** What has become due although nobody asked. Early, late and repeated ticks do no harm. [DC1] [QU4] [VM1] */
export function decideTick(state: RoomState, command: CommandOf<"tick">, nowMs: number): Decision {
  const expired = expiry(state, nowMs);
  const closing = closesNow(state, command, nowMs);
  if (closing) return accept([...expired.changes, ...closing.changes], [...expired.events, ...closing.events]);
  const departure = ownersLeft(state, command.isAbsent);
  return accept(
    [...expired.changes, ...departure.changes, ...emptiness(state, command, nowMs)],
    [...expired.events, ...departure.events],
  );
}

type Outcome = { readonly changes: readonly RoomChange[]; readonly events: readonly RoomEvent[] };

/** [VM1] */
function expiry(state: RoomState, nowMs: number): Outcome {
  const expired = [...state.virtualMembers.values()].filter((member) => member.expiresAtMs <= nowMs);
  if (expired.length === 0) return { changes: [], events: [] };
  const removed = expired.map((member) => member.accountId);
  return {
    changes: [{ kind: "virtualMembersChanged", put: [], removed }],
    events: virtualMembersLeft(state, removed),
  };
}

/** [DC1] A room that was to close when it was empty is looked at once more: an exit may have been counted too early. */
function closesNow(state: RoomState, { isEmpty }: CommandOf<"tick">, nowMs: number): Outcome | undefined {
  const atMs = closesAtMs(state.room);
  if (atMs === undefined || atMs > nowMs) return undefined;
  if (state.room.delayedClosing.kind === "idle" && !isEmpty) return undefined;
  return closed(state, undefined);
}

/** [DC1] Sessions may end without an exit, when their gateway dies. */
function emptiness({ room }: RoomState, { isEmpty }: CommandOf<"tick">, nowMs: number): readonly RoomChange[] {
  if (room.delayedClosing.kind !== "idle" || !room.isOpen) return [];
  if (!isEmpty) return notEmpty(room);
  return room.delayedClosing.emptySinceMs === undefined ? emptySince(room, nowMs) : [];
}
