import type { AccountId, Member, QueueElement, Role, Room, VirtualMember } from "@plaza/core";
import { assertNever, isFixedRole } from "@plaza/core";
import type { Actor } from "./actor.ts";
import type { RoomChange } from "./decision.ts";

/** Everything that the rules of a room look at. */
export type RoomState = {
  readonly room: Room;
  readonly members: ReadonlyMap<AccountId, Member>;
  /** By key, in order. */
  readonly queue: ReadonlyMap<string, QueueElement>;
  readonly virtualMembers: ReadonlyMap<AccountId, VirtualMember>;
  /** When accounts last spoke, milliseconds since 1970; known only while the room is in slow mode. [SM1] */
  readonly lastSpokeMs: Pick<ReadonlyMap<AccountId, number>, "get">;
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
  switch (change.kind) {
    case "roomChanged":
      return { ...state, room: change.room };
    case "memberChanged":
      return { ...state, members: withMember(state.members, change.member) };
    case "queueChanged":
      return { ...state, queue: withElements(state.queue, change) };
    case "virtualMembersChanged":
      return { ...state, virtualMembers: withVirtualMembers(state.virtualMembers, change) };
    default:
      return assertNever(change);
  }
}

function withMember(members: RoomState["members"], member: Member): RoomState["members"] {
  const changed = new Map(members);
  if (isSpecial(member)) changed.set(member.accountId, member);
  else changed.delete(member.accountId);
  return changed;
}

type ChangeOf<Kind extends RoomChange["kind"]> = Extract<RoomChange, { kind: Kind }>;

/** An element that is replaced keeps its place, as its order does; a new one has the highest order. */
function withElements(queue: RoomState["queue"], { put, removed }: ChangeOf<"queueChanged">): RoomState["queue"] {
  const changed = new Map(queue);
  for (const key of removed) changed.delete(key);
  for (const element of put) changed.set(element.key, element);
  return changed;
}

function withVirtualMembers(
  members: RoomState["virtualMembers"],
  { put, removed }: ChangeOf<"virtualMembersChanged">,
): RoomState["virtualMembers"] {
  const changed = new Map(members);
  for (const accountId of removed) changed.delete(accountId);
  for (const member of put) changed.set(member.accountId, member);
  return changed;
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
