import { type AccountId, type Member, PlazaError, type Role, type RoomId, type VirtualMember } from "@plaza/core";
import type { PresentSession, SessionPage } from "@plaza/ports";
import type { plaza } from "@plaza/proto";
import type { CommandContext } from "./command-context.ts";
import { memberToWire, sessionsByAccount } from "./member-to-wire.ts";

/** Pages of presence that one call may look through for members that match; the page token goes on from there. */
const MAX_PAGES_SCANNED = 10;

export type ListQuery = {
  readonly roomId: RoomId;
  /** Empty: all. */
  readonly roles: ReadonlySet<Role>;
  readonly onlyOnline: boolean;
  readonly onlyBlocked: boolean;
  readonly onlyMuted: boolean;
  /** Empty: whether they hold tags or not. */
  readonly tag: string;
  readonly limit: number;
  readonly standings: ReadonlyMap<AccountId, Member>;
  readonly virtualMembers: ReadonlyMap<AccountId, VirtualMember>;
};

export type ListPage = { readonly members: readonly plaza.v1.Member.$Properties[]; readonly nextPageToken: string };

type OnlinePage = { readonly members: readonly plaza.v1.Member.$Properties[]; readonly nextCursor: string };

/** Who is online, newest entry first; looks through presence until the page is full or the call has looked long enough. */
export async function onlinePage(query: ListQuery, cursor: string, context: CommandContext): Promise<OnlinePage> {
  const members: plaza.v1.Member.$Properties[] = [];
  let nextCursor = cursor;
  for (let scanned = 0; scanned < MAX_PAGES_SCANNED; scanned += 1) {
    const page = await readSessions(query, { cursor: nextCursor, limit: query.limit - members.length }, context);
    members.push(...(await membersOf(query, page.sessions, context)));
    nextCursor = page.nextCursor;
    if (nextCursor === "" || members.length === query.limit) break;
  }
  return { members, nextCursor };
}

async function readSessions(
  { roomId, tag }: ListQuery,
  page: { readonly cursor: string; readonly limit: number },
  { presence }: CommandContext,
): Promise<SessionPage> {
  try {
    return tag === "" ? await presence.list(roomId, page) : await presence.listWithTag(roomId, tag, page);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PlazaError({ error: "badArgument", message: "page_token is not one that this call gave" });
  }
}

/** An account with several devices is listed at its newest session only, so exactly once. */
async function membersOf(
  query: ListQuery,
  page: readonly PresentSession[],
  context: CommandContext,
): Promise<readonly plaza.v1.Member.$Properties[]> {
  const accountIds = [...new Set(page.map((session) => session.accountId))];
  const sessions = sessionsByAccount(await context.presence.sessionsOf(query.roomId, accountIds));
  return page
    .filter((session) => isListedAt(query, session, sessions.get(session.accountId) ?? [session]))
    .filter((session) => query.roles.size === 0 || query.roles.has(onlineRole(query, session)))
    .map((session) =>
      memberToWire(session.accountId, {
        standing: query.standings.get(session.accountId),
        sessions: sessions.get(session.accountId) ?? [session],
        nowMs: context.now(),
      }),
    );
}

/** The newest of the sessions that the list has. */
function isListedAt({ tag }: ListQuery, session: PresentSession, all: readonly PresentSession[]): boolean {
  const listed = tag === "" ? all : all.filter((one) => one.tags.includes(tag));
  return (listed[0] ?? session).sessionId === session.sessionId;
}

function onlineRole(query: ListQuery, session: PresentSession): Role {
  if (session.isAnonymous) return "anonymousVisitor";
  return query.standings.get(session.accountId)?.role ?? "visitor";
}
