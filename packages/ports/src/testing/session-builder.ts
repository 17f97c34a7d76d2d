import type { RoomId } from "@plaza/core";
import type { CountReport, PresenceStore, PresentSession, SessionKey, SessionPage } from "../presence-store.ts";
import { freshAccountId, freshGatewayId, freshRoomId, freshSessionId } from "./fresh-ids.ts";

export const ENTERED_AT_MS = 1_750_000_000_000;

export function buildSession(overrides: Partial<PresentSession> = {}): PresentSession {
  return {
    roomId: freshRoomId(),
    sessionId: freshSessionId(),
    gatewayId: freshGatewayId(),
    accountId: freshAccountId(),
    isAnonymous: false,
    clientType: "web",
    deviceId: "device",
    nick: "nick",
    avatar: "",
    extension: "",
    enteredAtMs: ENTERED_AT_MS,
    tags: [],
    notifyTargetTags: "",
    ...overrides,
  };
}

/** `count` sessions that share the overrides, each a millisecond newer than the one before. */
export function buildSessions(count: number, overrides: Partial<PresentSession> = {}): readonly PresentSession[] {
  const roomId = freshRoomId();
  return Array.from({ length: count }, (_, i) =>
    buildSession({ roomId, enteredAtMs: ENTERED_AT_MS + i, ...overrides }),
  );
}

export function keyOf({ roomId, sessionId }: SessionKey): SessionKey {
  return { roomId, sessionId };
}

export function reportOf({ roomId, gatewayId }: PresentSession, persons: number): CountReport {
  return { roomId, gatewayId, persons };
}

/** Sessions in a fixed order, for answers whose order the port leaves open. */
export function sortedSessions(sessions: readonly PresentSession[]): readonly PresentSession[] {
  return sessions.toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1));
}

/** A page of some list, as `list` and `listWithTag` of a presence store give it. */
export type ReadPage = (page: { readonly cursor: string; readonly limit: number }) => Promise<SessionPage>;

/** All pages of a room, one after the other. `afterPage` runs between two pages, to change the room under the reader. */
export function listAll(
  presence: PresenceStore,
  roomId: RoomId,
  options: { readonly limit: number; readonly afterPage?: (page: number) => Promise<void> },
): Promise<readonly PresentSession[]> {
  return readAll((page) => presence.list(roomId, page), options);
}

export async function readAll(
  readPage: ReadPage,
  { limit, afterPage }: { readonly limit: number; readonly afterPage?: (page: number) => Promise<void> },
): Promise<readonly PresentSession[]> {
  const sessions: PresentSession[] = [];
  let cursor = "";
  for (let page = 0; ; page++) {
    const answer = await readPage({ cursor, limit });
    if (answer.sessions.length > limit) throw new Error(`page of ${answer.sessions.length} exceeds ${limit}`);
    sessions.push(...answer.sessions);
    cursor = answer.nextCursor;
    if (cursor === "") return sessions;
    await afterPage?.(page);
  }
}
