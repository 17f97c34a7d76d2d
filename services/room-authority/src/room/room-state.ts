import type { AccountId, Member, Role, Room } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { RoomChange } from "./decision.ts";

/** Everything that the rules of a room look at. */
export type RoomState = {
  readonly room: Room;
  readonly members: ReadonlyMap<AccountId, Member>;
};

/** The role of whoever acts: the member's, or that of a visitor, whom no list knows. */
export function roleOf(state: RoomState, actor: Actor): Role {
  if (actor.isAnonymous) return "anonymousVisitor";
  return state.members.get(actor.accountId)?.role ?? "visitor";
}

/** The state after a change; the state before stays as it was. */
export function applyChange(state: RoomState, change: RoomChange): RoomState {
  return { ...state, room: { ...state.room, isOpen: change.isOpen } };
}
