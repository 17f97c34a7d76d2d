import { type AccountId, ANONYMOUS_PREFIX, PlazaError, parseAccountId } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { MemberCommand } from "../room/room-command.ts";
import type { CommandContext, CommandInput } from "./command-context.ts";
import { memberToWire, sessionsByAccount } from "./member-to-wire.ts";
import { type Noticed, noticeOptionsOf } from "./notice-options.ts";
import { stateAfter } from "./room-work.ts";

type Addressed = Noticed & { readonly accountId?: string | null };

/** What every command about another member has in common. */
export async function addressed(
  input: CommandInput<Addressed>,
  context: CommandContext,
): Promise<Pick<MemberCommand, "actor" | "target" | "notice">> {
  const target = targetOf(input.command.accountId ?? "");
  return { actor: input.actor, target, notice: await noticeOptionsOf(input, target, context) };
}

function targetOf(accountId: string): AccountId {
  if (accountId.startsWith(ANONYMOUS_PREFIX)) return accountId as AccountId;
  const target = parseAccountId(accountId);
  if (target) return target;
  throw new PlazaError({ error: "badArgument", message: "account_id is no valid account id" });
}

/** Carries the change out and answers with the member as it is then. */
export async function changeMember(
  input: CommandInput<unknown>,
  command: MemberCommand,
  context: CommandContext,
): Promise<plaza.cluster.v1.RoomReply.$Properties> {
  const { state } = await stateAfter(input, { kind: "change", command }, context);
  return { member: await memberNow(input, { accountId: command.target, state }, context) };
}

/** A member out of the room's state and its sessions. */
export async function memberNow(
  { roomId }: CommandInput<unknown>,
  who: { readonly accountId: AccountId; readonly state: { readonly members: ReadonlyMap<AccountId, StandingOf> } },
  context: CommandContext,
): Promise<plaza.v1.Member.$Properties> {
  const sessions = sessionsByAccount(await context.presence.sessionsOf(roomId, [who.accountId]));
  return memberToWire(who.accountId, {
    standing: who.state.members.get(who.accountId),
    sessions: sessions.get(who.accountId) ?? [],
    nowMs: context.now(),
  });
}

type StandingOf = NonNullable<Parameters<typeof memberToWire>[1]["standing"]>;
