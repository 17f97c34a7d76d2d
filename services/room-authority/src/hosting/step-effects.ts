import type { AccountId, RoomId, SessionId } from "@plaza/core";
import { endedAccount, type RoomEvent } from "../room/decision.ts";
import type { RoomState } from "../room/room-state.ts";
import type { RoomEffects, ShownFields } from "./host-services.ts";

/**
 * Brings the lists of who is present in line with what a committed step has done.
 *
 * @returns whether sessions ended, so that the room may be empty now
 */
export async function applyEffects(
  effects: RoomEffects,
  step: {
    readonly roomId: RoomId;
    readonly before: RoomState;
    readonly after: RoomState;
    readonly events: readonly RoomEvent[];
  },
): Promise<boolean> {
  const { roomId, before, after, events } = step;
  const { ended, displaced, profiles } = sessionsIn(events);
  if (before.room.isOpen && !after.room.isOpen) await effects.roomClosed(roomId);
  if (ended.length > 0) await effects.accountsEnded(roomId, ended);
  if (displaced.length > 0) await effects.sessionsDisplaced(roomId, displaced);
  if (profiles.size > 0) await effects.profilesChanged(roomId, profiles);
  if (before.virtualMembers !== after.virtualMembers) effects.virtualMembersChanged(roomId);
  return ended.length > 0;
}

function sessionsIn(events: readonly RoomEvent[]): {
  readonly ended: readonly AccountId[];
  readonly displaced: readonly SessionId[];
  readonly profiles: ReadonlyMap<AccountId, ShownFields>;
} {
  const ended = new Set<AccountId>();
  const displaced: SessionId[] = [];
  const profiles = new Map<AccountId, ShownFields>();
  for (const event of events) {
    const account = endedAccount(event);
    if (account) ended.add(account);
    if (event.kind === "sessionsDisplaced") displaced.push(...event.sessionIds);
    if (event.kind !== "memberNotified" || (!event.profile && !event.tags)) continue;
    const { accountId } = event.member;
    profiles.set(accountId, { ...profiles.get(accountId), ...event.profile, ...event.tags });
  }
  return { ended: [...ended], displaced, profiles };
}
