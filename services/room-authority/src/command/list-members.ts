import { type AccountId, isFixedRole, limits, type Member, PlazaError, type Role, type RoomId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import { type plaza, roleFromWire } from "@plaza/proto";
import type { CommandContext, CommandHandler } from "./command-context.ts";
import { memberToWire, sessionsByAccount } from "./member-to-wire.ts";
import { refuseUnserved } from "./refuse-unserved.ts";
import { stateAfter } from "./room-work.ts";

/** Pages of presence that one call may look through for members that match; the page token goes on from there. */
const MAX_PAGES_SCANNED = 10;

type Query = {
  readonly roomId: RoomId;
  readonly roles: ReadonlySet<Role>;
  readonly onlyOnline: boolean;
  readonly limit: number;
  readonly standings: ReadonlyMap<AccountId, Member>;
};

type Page = { readonly members: readonly plaza.v1.Member.$Properties[]; readonly nextPageToken: string };

/**
 * Lists members: first who is online, newest entry first, then fixed members who are offline. The token says which part
 * goes on where: `on:<presence cursor>` or `off:<last account>`. [ML1]
 */
export const listMembers: CommandHandler<plaza.cluster.v1.ListMembersQuery.$Properties> = async (input, context) => {
  const asked = input.command.query ?? {};
  const { onlyBlocked, onlyMuted, tag } = asked;
  refuseUnserved({ only_blocked: Boolean(onlyBlocked), only_muted: Boolean(onlyMuted), tag: Boolean(tag) });
  const { state } = await stateAfter(input, { kind: "read" }, context);
  const query = {
    roomId: input.roomId,
    roles: rolesOf(asked.roles ?? []),
    onlyOnline: asked.onlyOnline ?? false,
    limit: limitOf(asked.limit ?? 0),
    standings: state.members,
  };
  const token = asked.pageToken ?? "";
  const page = token.startsWith(OFFLINE)
    ? await offlinePage(query, token, context)
    : await onlinePage(query, token, context);
  return { memberPage: { members: [...page.members], nextPageToken: page.nextPageToken } };
};

const ONLINE = "on:";
const OFFLINE = "off:";

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

async function onlinePage(query: Query, token: string, context: CommandContext): Promise<Page> {
  const members: plaza.v1.Member.$Properties[] = [];
  let cursor = parseOnlineToken(token);
  for (let scanned = 0; scanned < MAX_PAGES_SCANNED; scanned += 1) {
    const limit = query.limit - members.length;
    const page = await readSessions(query.roomId, { cursor, limit }, context);
    members.push(...(await membersOf(query, page.sessions, context)));
    cursor = page.nextCursor;
    if (cursor === "") return query.onlyOnline ? { members, nextPageToken: "" } : { members, nextPageToken: OFFLINE };
    if (members.length === query.limit) break;
  }
  return { members, nextPageToken: ONLINE + cursor };
}

function parseOnlineToken(token: string): string {
  if (token === "") return "";
  if (token.startsWith(ONLINE)) return token.slice(ONLINE.length);
  throw badToken();
}

async function readSessions(
  roomId: RoomId,
  page: { readonly cursor: string; readonly limit: number },
  context: CommandContext,
) {
  try {
    return await context.presence.list(roomId, page);
  } catch (error) {
    if (error instanceof RangeError) throw badToken();
    throw error;
  }
}

function badToken(): PlazaError {
  return new PlazaError({ error: "badArgument", message: "page_token is not one that this call gave" });
}

/** An account with several devices is listed at its newest session only, so exactly once. */
async function membersOf(
  query: Query,
  page: readonly PresentSession[],
  context: CommandContext,
): Promise<readonly plaza.v1.Member.$Properties[]> {
  const accountIds = [...new Set(page.map((session) => session.accountId))];
  const sessions = sessionsByAccount(await context.presence.sessionsOf(query.roomId, accountIds));
  return page
    .filter((session) => (sessions.get(session.accountId)?.[0] ?? session).sessionId === session.sessionId)
    .filter((session) => matches(query, onlineRole(query, session)))
    .map((session) =>
      memberToWire(session.accountId, {
        standing: query.standings.get(session.accountId),
        sessions: sessions.get(session.accountId) ?? [session],
        nowMs: context.now(),
      }),
    );
}

function onlineRole(query: Query, session: PresentSession): Role {
  if (session.isAnonymous) return "anonymousVisitor";
  return query.standings.get(session.accountId)?.role ?? "visitor";
}

function matches(query: Query, role: Role): boolean {
  return query.roles.size === 0 || query.roles.has(role);
}

async function offlinePage(query: Query, token: string, context: CommandContext): Promise<Page> {
  const after = token.slice(OFFLINE.length);
  const candidates = [...query.standings.values()]
    .filter((member) => isFixedRole(member.role) && matches(query, member.role) && member.accountId > after)
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1))
    .slice(0, query.limit);
  const accountIds = candidates.map((member) => member.accountId);
  const online = sessionsByAccount(await context.presence.sessionsOf(query.roomId, accountIds));
  const members = candidates
    .filter((member) => !online.has(member.accountId))
    .map((standing) => memberToWire(standing.accountId, { standing, sessions: [], nowMs: context.now() }));
  const last = candidates.length === query.limit ? candidates.at(-1) : undefined;
  return { members, nextPageToken: last ? OFFLINE + last.accountId : "" };
}
