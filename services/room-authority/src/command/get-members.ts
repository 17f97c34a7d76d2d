import { type AccountId, limits, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { memberToWire, sessionsByAccount } from "./member-to-wire.ts";
import { stateAfter } from "./room-work.ts";

/** The members among the accounts asked for; whoever has neither a standing nor a session is left out. */
export const getMembers: CommandHandler<plaza.cluster.v1.GetMembersQuery.$Properties> = async (input, context) => {
  const accountIds = [...new Set(input.command.query?.accountIds ?? [])] as AccountId[];
  if (accountIds.length > limits.MAX_MEMBERS_BY_ACCOUNT) throw tooMany(accountIds.length);
  const { members: standings } = (await stateAfter(input, { kind: "read" }, context)).state;
  const sessions = sessionsByAccount(await context.presence.sessionsOf(input.roomId, accountIds));
  const known = accountIds.filter((accountId) => standings.has(accountId) || sessions.has(accountId));
  const members = known.map((accountId) =>
    memberToWire(accountId, {
      standing: standings.get(accountId),
      sessions: sessions.get(accountId) ?? [],
      nowMs: context.now(),
    }),
  );
  return { memberList: { members } };
};

function tooMany(count: number): PlazaError {
  const message = `account_ids has ${count} entries, more than ${limits.MAX_MEMBERS_BY_ACCOUNT}`;
  return new PlazaError({ error: "badArgument", message });
}
