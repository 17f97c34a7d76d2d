import type { AccountId, GatewayId, RoomId, SessionId } from "@plaza/core";
import type { CountReport, PresenceStore, PresentSession, SessionKey, SessionPage } from "@plaza/ports";
import type { EntryKey } from "./entry-order.ts";
import { RoomPresence } from "./room-presence.ts";

export function createMemoryPresenceStore(): PresenceStore {
  return new MemoryPresenceStore();
}

class MemoryPresenceStore implements PresenceStore {
  readonly #rooms = new Map<RoomId, RoomPresence>();
  readonly #roomsByGateway = new Map<GatewayId, Set<RoomId>>();

  async enter(sessions: readonly PresentSession[]): Promise<void> {
    for (const session of sessions) {
      this.#take(session);
      this.#room(session.roomId).add(session);
      this.#linkGateway(session.roomId, session.gatewayId);
    }
  }

  async exit(sessions: readonly SessionKey[]): Promise<readonly (PresentSession | undefined)[]> {
    return sessions.map((key) => this.#take(key));
  }

  async sessionsOf(roomId: RoomId, accountIds: readonly AccountId[]): Promise<readonly PresentSession[]> {
    const room = this.#rooms.get(roomId);
    if (room === undefined) return [];
    return [...new Set(accountIds)].flatMap((accountId) => [...room.sessionsOf(accountId)]);
  }

  async list(roomId: RoomId, page: PageQuery): Promise<SessionPage> {
    return pageOf(page, (before, limit) => this.#rooms.get(roomId)?.newestBefore(before, limit));
  }

  async listWithTag(roomId: RoomId, tag: string, page: PageQuery): Promise<SessionPage> {
    return pageOf(page, (before, limit) => this.#rooms.get(roomId)?.newestTaggedBefore(tag, before, limit));
  }

  async countWithTag(roomId: RoomId, tag: string): Promise<number> {
    return this.#rooms.get(roomId)?.countTagged(tag) ?? 0;
  }

  async clearRoom(roomId: RoomId): Promise<number> {
    const room = this.#rooms.get(roomId);
    if (room === undefined) return 0;
    this.#rooms.delete(roomId);
    for (const gatewayId of room.gatewayIds) this.#unlinkGateway(roomId, gatewayId);
    return room.size;
  }

  async reportCounts(reports: readonly CountReport[]): Promise<readonly number[]> {
    return reports.map(({ roomId, gatewayId, persons }) => {
      const sessions = this.#room(roomId).setPersons(gatewayId, persons);
      this.#settleGateway(roomId, gatewayId);
      return sessions;
    });
  }

  async occupancy(roomIds: readonly RoomId[]): Promise<readonly number[]> {
    return roomIds.map((roomId) => this.#rooms.get(roomId)?.persons ?? 0);
  }

  async gateways(): Promise<readonly GatewayId[]> {
    return [...this.#roomsByGateway.keys()];
  }

  async roomsOfGateway(gatewayId: GatewayId): Promise<readonly RoomId[]> {
    return [...(this.#roomsByGateway.get(gatewayId) ?? [])];
  }

  async removeGateway(roomId: RoomId, gatewayId: GatewayId): Promise<readonly PresentSession[]> {
    const gone = this.#rooms.get(roomId)?.takeGateway(gatewayId) ?? [];
    this.#settleGateway(roomId, gatewayId);
    return gone;
  }

  /** Removes and returns the session, if it is there. */
  #take({ roomId, sessionId }: SessionKey): PresentSession | undefined {
    const room = this.#rooms.get(roomId);
    const session = room?.get(sessionId);
    if (room === undefined || session === undefined) return undefined;
    room.remove(session);
    this.#settleGateway(roomId, session.gatewayId);
    return session;
  }

  #room(roomId: RoomId): RoomPresence {
    const present = this.#rooms.get(roomId);
    if (present !== undefined) return present;
    const room = new RoomPresence();
    this.#rooms.set(roomId, room);
    return room;
  }

  /** Brings the index of gateways in line with the room, and forgets a room in which no gateway is left. */
  #settleGateway(roomId: RoomId, gatewayId: GatewayId): void {
    const room = this.#rooms.get(roomId);
    if (room?.has(gatewayId)) {
      this.#linkGateway(roomId, gatewayId);
      return;
    }
    this.#unlinkGateway(roomId, gatewayId);
    if (room?.isEmpty) this.#rooms.delete(roomId);
  }

  #linkGateway(roomId: RoomId, gatewayId: GatewayId): void {
    const rooms = this.#roomsByGateway.get(gatewayId);
    if (rooms === undefined) this.#roomsByGateway.set(gatewayId, new Set([roomId]));
    else rooms.add(roomId);
  }

  #unlinkGateway(roomId: RoomId, gatewayId: GatewayId): void {
    const rooms = this.#roomsByGateway.get(gatewayId);
    rooms?.delete(roomId);
    if (rooms?.size === 0) this.#roomsByGateway.delete(gatewayId);
  }
}

type PageQuery = { readonly cursor: string; readonly limit: number };

type ReadNewest = (before: EntryKey | undefined, limit: number) => readonly PresentSession[] | undefined;

function pageOf({ cursor, limit }: PageQuery, read: ReadNewest): SessionPage {
  // One more than asked tells whether there is another page.
  const found = read(cursor === "" ? undefined : parseCursor(cursor), limit + 1) ?? [];
  const sessions = found.slice(0, limit);
  const last = sessions.at(-1);
  return { sessions, nextCursor: found.length > limit && last ? cursorOf(last) : "" };
}

/** The place of the last session of a page; it stays a place when that session is gone. */
function cursorOf({ enteredAtMs, sessionId }: EntryKey): string {
  return `${enteredAtMs}.${sessionId}`;
}

function parseCursor(cursor: string): EntryKey {
  const [, enteredAtMs, sessionId] = /^([0-9]{1,16})\.(.{1,128})$/su.exec(cursor) ?? [];
  if (sessionId === undefined) throw new RangeError("unknown cursor of a session list");
  return { enteredAtMs: Number(enteredAtMs), sessionId: sessionId as SessionId };
}
