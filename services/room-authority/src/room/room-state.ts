import type { AccountId, Member, Role, Room } from "@plaza/core";
import { isFixedRole } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { RoomChange } from "./decision.ts";

/** Everything that the rules of a room look at. */
export type RoomState = {
  readonly room: Room;
  readonly members: ReadonlyMap<AccountId, Member>;
};

/** The role of whoever acts: the member's, or that of a visitor, whom no list knows. */
export function roleOf(state: RoomState, actor: Actor): Role {
  // A call of the server API that names nobody is the deployment's own.
  if (actor.origin.kind === "serverApi" && actor.accountId === "") return "creator";
  if (actor.isAnonymous) return "anonymousVisitor";
  return state.members.get(actor.accountId)?.role ?? "visitor";
}

/** The standing of an account, or that of a visitor about whom nothing is special. */
export function standingOf(state: RoomState, accountId: AccountId): Member {
  return state.members.get(accountId) ?? aVisitor(accountId);
}

/** The state after a change; the state before stays as it was. */
export function applyChange(state: RoomState, change: RoomChange): RoomState {
  if (change.kind === "roomChanged") return { ...state, room: change.room };
  const members = new Map(state.members);
  if (isSpecial(change.member)) members.set(change.member.accountId, change.member);
  else members.delete(change.member.accountId);
  return { ...state, members };
}

/** Whether a standing says anything that a fresh visitor's would not. A temporary mute does until it is replaced. */
function isSpecial(member: Member): boolean {
  return isFixedRole(member.role) || member.isBlocked || member.isMuted || member.mutedUntilMs > 0;
}

function aVisitor(accountId: AccountId): Member {
  return {
    accountId,
    role: "visitor",
    nick: "",
    avatar: "",
    extension: "",
    isBlocked: false,
    isMuted: false,
    mutedUntilMs: 0,
    updatedAtMs: 0,
  };
}
