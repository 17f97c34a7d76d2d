import { type AccountId, limits, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { memberToWire, sessionsByAccount, virtualMemberToWire } from "./member-to-wire.ts";
import { stateAfter } from "./room-work.ts";

/** The members among the accounts asked for; whoever has neither a standing nor a session is left out. */
export const getMembers: CommandHandler<plaza.cluster.v1.GetMembersQuery.$Properties> = async (input, context) => {
  const accountIds = [...new Set(input.command.query?.accountIds ?? [])] as AccountId[];
  if (accountIds.length > limits.MAX_MEMBERS_BY_ACCOUNT) throw tooMany(accountIds.length);
  const { members: standings, virtualMembers } = (await stateAfter(input, { kind: "read" }, context)).state;
  const sessions = sessionsByAccount(await context.presence.sessionsOf(input.roomId, accountIds));
  const members = accountIds.flatMap((accountId) => {
    const standing = standings.get(accountId);
    const present = sessions.get(accountId) ?? [];
    const virtual = virtualMembers.get(accountId);
    const nowMs = context.now();
    if (virtual && present.length === 0) return [virtualMemberToWire(virtual, { standing, nowMs })];
    return standing || present.length > 0 ? [memberToWire(accountId, { standing, sessions: present, nowMs })] : [];
  });
  return { memberList: { members } };
};

function tooMany(count: number): PlazaError {
  const message = `account_ids has ${count} entries, more than ${limits.MAX_MEMBERS_BY_ACCOUNT}`;
  return new PlazaError({ error: "badArgument", message });
}
