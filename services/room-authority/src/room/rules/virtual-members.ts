import { type AccountId, limits, type Refusal, type VirtualMember } from "@plaza/core";
import type { Actor } from "../actor.ts";
import { accept, type Decision, type RoomEvent, reject } from "../decision.ts";
import type { NoticeOptions, VirtualMemberCommand } from "../room-command.ts";
import { type RoomState, standingOf } from "../room-state.ts";
import { checkNotice, outOfRange, tooLong } from "./text-limit.ts";

type Add = Extract<VirtualMemberCommand, { kind: "addVirtualMembers" }>;
type Remove = Extract<VirtualMemberCommand, { kind: "removeVirtualMembers" }>;

/** [VM1] Members that the application shows without a connection; who is there already stays longer. */
export function decideAddVirtualMembers(state: RoomState, command: Add, nowMs: number): Decision {
  const refused = whyNot(state, command) ?? rejected(checkMembers(command));
  if (refused) return refused;
  const unique = new Map(command.members.map((member) => [member.accountId, member]));
  const unchanged = [...unique.keys()].filter((accountId) => state.virtualMembers.has(accountId));
  const changed = [...unique.keys()].filter((accountId) => !state.virtualMembers.has(accountId));
  if (state.virtualMembers.size + changed.length > limits.MAX_VIRTUAL_MEMBERS) {
    return reject("limitReached", `the room takes ${limits.MAX_VIRTUAL_MEMBERS} virtual members`);
  }
  const put = [...unique.values()].map((member) => present(state, member, nowMs));
  const events = changed.flatMap((accountId) => entered(state, command, { accountId, put }));
  const answer = { kind: "virtualMembersChanged", changed, unchanged } as const;
  return accept([{ kind: "virtualMembersChanged", put, removed: [] }], events, answer);
}

/** [VM1] */
export function decideRemoveVirtualMembers(state: RoomState, command: Remove): Decision {
  const refused = whyNot(state, command) ?? rejected(checkAccounts(command));
  if (refused) return refused;
  const asked = command.accountIds === "all" ? [...state.virtualMembers.keys()] : [...new Set(command.accountIds)];
  const changed = asked.filter((accountId) => state.virtualMembers.has(accountId));
  const unchanged = asked.filter((accountId) => !state.virtualMembers.has(accountId));
  const answer = { kind: "virtualMembersChanged", changed, unchanged } as const;
  if (changed.length === 0) return accept([], [], answer);
  const { actor, notice } = command;
  const events = notice.isSilent ? [] : virtualMembersLeft(state, changed, { actor, notice });
  return accept([{ kind: "virtualMembersChanged", put: [], removed: changed }], events, answer);
}

/** What the room hears when virtual members leave, by themselves or because somebody removed them. */
export function virtualMembersLeft(
  state: RoomState,
  accountIds: readonly AccountId[],
  by?: { readonly actor: Actor; readonly notice: NoticeOptions },
): readonly RoomEvent[] {
  if (!state.room.hasEnterExitNotices) return [];
  return accountIds.map((account) => ({
    kind: "memberExited",
    account,
    operator: by?.actor.accountId || account,
    nick: state.virtualMembers.get(account)?.nick ?? "",
    extension: by?.notice.extension ?? "",
  }));
}

function present(state: RoomState, member: Add["members"][number], nowMs: number): VirtualMember {
  const enteredAtMs = state.virtualMembers.get(member.accountId)?.enteredAtMs ?? nowMs;
  return { ...member, enteredAtMs, expiresAtMs: nowMs + limits.VIRTUAL_MEMBER_LIFETIME_MS };
}

function entered(
  state: RoomState,
  { actor, notice }: Add,
  { accountId, put }: { readonly accountId: AccountId; readonly put: readonly VirtualMember[] },
): readonly RoomEvent[] {
  if (notice.isSilent || !state.room.hasEnterExitNotices) return [];
  const nick = put.find((member) => member.accountId === accountId)?.nick ?? "";
  const standing = { ...standingOf(state, accountId), role: "virtualMember" } as const;
  const operator = actor.accountId || accountId;
  return [{ kind: "memberEntered", account: accountId, operator, nick, extension: notice.extension, standing }];
}

function whyNot(state: RoomState, { actor, notice }: VirtualMemberCommand): Decision | undefined {
  if (actor.origin.kind !== "serverApi") return reject("forbidden", "only the server API has virtual members");
  if (!state.room.isOpen) return reject("roomClosed", "the room is closed");
  return rejected(checkNotice(notice));
}

function checkMembers({ members }: Add): Refusal | undefined {
  const count = checkCount("members", members.length);
  if (count) return count;
  for (const { nick, avatar, extension } of members) {
    const refusal =
      tooLong("nick", nick, limits.MAX_NICK_LENGTH) ??
      tooLong("avatar", avatar, limits.MAX_AVATAR_LENGTH) ??
      tooLong("extension", extension, limits.MAX_EXTENSION_LENGTH);
    if (refusal) return refusal;
  }
  return undefined;
}

function checkAccounts({ accountIds }: Remove): Refusal | undefined {
  return accountIds === "all" ? undefined : checkCount("account_ids", accountIds.length);
}

function checkCount(field: string, count: number): Refusal | undefined {
  return outOfRange(`the number of ${field}`, count, { min: 1, max: limits.MAX_VIRTUAL_MEMBERS_PER_CALL });
}

function rejected(refusal: Refusal | undefined): Decision | undefined {
  return refusal && { kind: "rejected", refusal };
}
