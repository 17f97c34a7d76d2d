import { type AccountId, isFixedRole, limits, PlazaError, type Role } from "@plaza/core";
import { type plaza, roleFromWire } from "@plaza/proto";
import { checkTag } from "../room/rules/tags.ts";
import type { CommandContext, CommandHandler, CommandInput } from "./command-context.ts";
import { type ListPage, type ListQuery, onlinePage } from "./list-online-members.ts";
import { memberToWire, sessionsByAccount, virtualMemberToWire } from "./member-to-wire.ts";
import { stateAfter } from "./room-work.ts";

type Asked = plaza.v1.ListMembers.$Properties;

/**
 * Lists members: first who is online, newest entry first, then virtual members, then fixed members who are offline; who is
 * blocked or muted in the order of the accounts. The token says which part goes on where: `on:<presence cursor>`,
 * `virtual:<last account>`, `off:<last account>` or `standing:<last account>`. [ML1] [VM1]
 */
export const listMembers: CommandHandler<plaza.cluster.v1.ListMembersQuery.$Properties> = async (input, context) => {
  const query = await queryOf(input, context);
  const token = input.command.query?.pageToken ?? "";
  const page = await pageOf(query, token, context);
  return { memberPage: { members: [...page.members], nextPageToken: page.nextPageToken } };
};

async function pageOf(query: ListQuery, token: string, context: CommandContext): Promise<ListPage> {
  if (query.onlyBlocked || query.onlyMuted) return standingsPage(query, afterIn(STANDING, token), context);
  if (token.startsWith(VIRTUAL)) return virtualPage(query, token.slice(VIRTUAL.length), context);
  if (token.startsWith(OFFLINE)) return offlinePage(query, token.slice(OFFLINE.length), context);
  return online(query, afterIn(ONLINE, token), context);
}

const ONLINE = "on:";
const VIRTUAL = "virtual:";
const OFFLINE = "off:";
const STANDING = "standing:";

function afterIn(prefix: string, token: string): string {
  if (token === "") return "";
  if (token.startsWith(prefix)) return token.slice(prefix.length);
  throw new PlazaError({ error: "badArgument", message: "page_token is not one that this call gave" });
}

async function queryOf(
  input: CommandInput<plaza.cluster.v1.ListMembersQuery.$Properties>,
  context: CommandContext,
): Promise<ListQuery> {
  const asked: Asked = input.command.query ?? {};
  const tag = asked.tag ?? "";
  const refusal = tag === "" ? undefined : checkTag("tag", tag);
  if (refusal) throw new PlazaError(refusal);
  const limit = limitOf(asked.limit ?? 0);
  const roles = rolesOf(asked.roles ?? []);
  const { state } = await stateAfter(input, { kind: "read" }, context);
  return {
    roomId: input.roomId,
    roles,
    limit,
    tag,
    onlyOnline: asked.onlyOnline ?? false,
    onlyBlocked: asked.onlyBlocked ?? false,
    onlyMuted: asked.onlyMuted ?? false,
    standings: state.members,
    virtualMembers: state.virtualMembers,
  };
}

function limitOf(limit: number): number {
  if (limit > limits.MAX_MEMBERS_PAGE) {
    const message = `limit ${limit} exceeds ${limits.MAX_MEMBERS_PAGE}`;
    throw new PlazaError({ error: "badArgument", message });
  }
  return limit || limits.MAX_MEMBERS_PAGE;
}

function rolesOf(roles: readonly number[]): ReadonlySet<Role> {
  const known = roles.map((number) => {
    const role = roleFromWire(number);
    if (!role) throw new PlazaError({ error: "badArgument", message: `role ${number} is no role` });
    return role;
  });
  return new Set(known);
}

/** Who holds a tag is online and has a session, so nothing comes after these. */
async function online(query: ListQuery, cursor: string, context: CommandContext): Promise<ListPage> {
  const { members, nextCursor } = await onlinePage(query, cursor, context);
  if (nextCursor !== "") return { members, nextPageToken: ONLINE + nextCursor };
  if (query.tag !== "") return { members, nextPageToken: "" };
  if (query.virtualMembers.size > 0 && listsRole(query, "virtualMember")) return { members, nextPageToken: VIRTUAL };
  return { members, nextPageToken: query.onlyOnline ? "" : OFFLINE };
}

function listsRole({ roles }: ListQuery, role: Role): boolean {
  return roles.size === 0 || roles.has(role);
}

/** [VM1] Whoever has a session besides was listed with that. */
async function virtualPage(query: ListQuery, after: string, context: CommandContext): Promise<ListPage> {
  const candidates = byAccount(query.virtualMembers.values(), after).slice(0, query.limit);
  const present = await presentAmong(query, candidates, context);
  const members = candidates
    .filter(({ accountId }) => !present.has(accountId))
    .map((member) =>
      virtualMemberToWire(member, { standing: query.standings.get(member.accountId), nowMs: context.now() }),
    );
  const last = candidates.length === query.limit ? candidates.at(-1) : undefined;
  if (last) return { members, nextPageToken: VIRTUAL + last.accountId };
  return { members, nextPageToken: query.onlyOnline ? "" : OFFLINE };
}

async function offlinePage(query: ListQuery, after: string, context: CommandContext): Promise<ListPage> {
  const fixed = [...query.standings.values()].filter(({ role }) => isFixedRole(role) && listsRole(query, role));
  const candidates = byAccount(fixed, after).slice(0, query.limit);
  const present = await presentAmong(query, candidates, context);
  const members = candidates
    .filter(({ accountId }) => !present.has(accountId) && !query.virtualMembers.has(accountId))
    .map((standing) => memberToWire(standing.accountId, { standing, sessions: [], nowMs: context.now() }));
  const last = candidates.length === query.limit ? candidates.at(-1) : undefined;
  return { members, nextPageToken: last ? OFFLINE + last.accountId : "" };
}

/** [BL1] [MU1] [MU2] Those who are blocked, or muted for good or for some time, online or not. */
async function standingsPage(query: ListQuery, after: string, context: CommandContext): Promise<ListPage> {
  const nowMs = context.now();
  const matching = [...query.standings.values()].filter(
    (member) =>
      (!query.onlyBlocked || member.isBlocked) &&
      (!query.onlyMuted || member.isMuted || member.mutedUntilMs > nowMs) &&
      listsRole(query, member.role),
  );
  const candidates = byAccount(matching, after).slice(0, query.limit);
  const present = await presentAmong(query, candidates, context);
  const members = candidates
    .map((standing) => ({ standing, sessions: present.get(standing.accountId) ?? [] }))
    .filter(({ sessions }) => sessions.length > 0 || !query.onlyOnline)
    .filter(({ sessions }) => query.tag === "" || sessions.some((session) => session.tags.includes(query.tag)))
    .map(({ standing, sessions }) => memberToWire(standing.accountId, { standing, sessions, nowMs }));
  const last = candidates.length === query.limit ? candidates.at(-1) : undefined;
  return { members, nextPageToken: last ? STANDING + last.accountId : "" };
}

function byAccount<Listed extends { readonly accountId: AccountId }>(
  members: Iterable<Listed>,
  after: string,
): readonly Listed[] {
  return [...members].filter((member) => member.accountId > after).sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

async function presentAmong(
  { roomId }: ListQuery,
  candidates: readonly { readonly accountId: AccountId }[],
  context: CommandContext,
) {
  const accountIds = candidates.map((member) => member.accountId);
  return sessionsByAccount(await context.presence.sessionsOf(roomId, accountIds));
}
