import type { AccountId, GatewayId, RoomId } from "@plaza/core";
import type { CountReport, PresenceStore, PresentSession, SessionKey, SessionPage } from "@plaza/ports";
import { GatewayIndex, type GatewayRoom } from "./gateway-index.ts";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toList, toNumber, toText, toTexts } from "./script-reply.ts";
import { listArgument } from "./scripts.ts";
import { decodeSession, encodeSession, encodeTag, parsePlace, sessionIdOfPlace } from "./session-value.ts";
import { inParts, inWaves } from "./waves.ts";

/**
 * Items per script call: enough that the call's own cost is small next to theirs, and a millisecond or two at most that
 * nobody else is served.
 */
const ITEMS_PER_CALL = 200;

/**
 * Presence in Redis. Each room has seven keys on its shard, which scripts change together; what goes across rooms is in
 * the GatewayIndex. A long list of sessions becomes one script call per room and 200 sessions, all in one pipeline.
 */
export class RedisPresenceStore implements PresenceStore {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;
  readonly #index: GatewayIndex;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
    this.#index = new GatewayIndex(connection, keys);
  }

  async enter(sessions: readonly PresentSession[]): Promise<void> {
    await this.#index.add(sessions);
    const moves = await inWaves(perRoom(lastOfEach(sessions)), async ({ roomId, items }) => {
      const ids = listArgument(items.map(({ sessionId }) => sessionId));
      const args = [...ids, ...listArgument(items.map(encodeSession))];
      const [came, left] = toList(
        await this.#connection.run((redis) => redis.enterSessions(this.#keys.presence(roomId), args)),
      );
      return movesIn(roomId, came, left);
    });
    await this.#follow(moves);
  }

  async exit(sessions: readonly SessionKey[]): Promise<readonly (PresentSession | undefined)[]> {
    const gone = new Map<string, PresentSession>();
    const moves = await inWaves(perRoom(lastOfEach(sessions)), async ({ roomId, items }) => {
      const ids = items.map(({ sessionId }) => sessionId);
      const [values, left] = toList(
        await this.#connection.run((redis) => redis.exitSessions(this.#keys.presence(roomId), listArgument(ids))),
      );
      for (const session of sessionsIn(roomId, ids, values)) gone.set(nameOf(session), session);
      return movesIn(roomId, [], left);
    });
    await this.#follow(moves);
    return sessions.map((key) => takeFrom(gone, nameOf(key)));
  }

  async sessionsOf(roomId: RoomId, accountIds: readonly AccountId[]): Promise<readonly PresentSession[]> {
    const parts = inParts([...new Set(accountIds)], ITEMS_PER_CALL);
    const found = await inWaves(parts, async (part) => {
      const [ids, values] = toList(
        await this.#connection.run((redis) => redis.sessionsOf(this.#keys.presence(roomId), listArgument(part))),
      );
      return sessionsIn(roomId, toTexts(ids), values);
    });
    return found.flat();
  }

  list(roomId: RoomId, page: PageQuery): Promise<SessionPage> {
    return this.#page(roomId, [], page);
  }

  listWithTag(roomId: RoomId, tag: string, page: PageQuery): Promise<SessionPage> {
    return this.#page(roomId, [encodeTag(tag)], page);
  }

  async countWithTag(roomId: RoomId, tag: string): Promise<number> {
    const key = this.#keys.presenceTagAccounts(roomId);
    const [count] = await this.#connection.run((redis) => redis.hmGet(key, [encodeTag(tag)]));
    return count ? Number(count) : 0;
  }

  async clearRoom(roomId: RoomId): Promise<number> {
    const reply = await this.#connection.run((redis) => redis.clearPresence(this.#keys.presence(roomId)));
    const [sessions, left] = toList(reply);
    await this.#follow([movesIn(roomId, [], left)]);
    return toNumber(sessions);
  }

  async reportCounts(reports: readonly CountReport[]): Promise<readonly number[]> {
    await this.#index.add(reports.filter(({ persons }) => persons > 0));
    const numbers = new Map<CountReport, number>();
    const moves = await inWaves(perRoom(reports), async ({ roomId, items }) => {
      const args = listArgument(items.flatMap(({ gatewayId, persons }) => [gatewayId, String(persons)]));
      const [sessions, came, left] = toList(
        await this.#connection.run((redis) => redis.reportCounts(this.#keys.presence(roomId), args)),
      );
      const counted = toList(sessions);
      for (const [index, report] of items.entries()) numbers.set(report, toNumber(counted[index]));
      return movesIn(roomId, came, left);
    });
    await this.#follow(moves);
    return reports.map((report) => numbers.get(report) ?? 0);
  }

  occupancy(roomIds: readonly RoomId[]): Promise<readonly number[]> {
    return inWaves(roomIds, async (roomId) => {
      const counts = await this.#connection.run((redis) => redis.hVals(this.#keys.presenceCounts(roomId)));
      return counts.reduce((sum, count) => sum + Number(count), 0);
    });
  }

  gateways(): Promise<readonly GatewayId[]> {
    return this.#index.gateways();
  }

  roomsOfGateway(gatewayId: GatewayId): Promise<readonly RoomId[]> {
    return this.#index.roomsOf(gatewayId);
  }

  async removeGateway(roomId: RoomId, gatewayId: GatewayId): Promise<readonly PresentSession[]> {
    const removed: PresentSession[] = [];
    const args = [gatewayId, String(ITEMS_PER_CALL)];
    for (let isDone = false; !isDone; ) {
      const reply = await this.#connection.run((redis) => redis.removeGateway(this.#keys.presence(roomId), args));
      const [ids, values] = toList(reply);
      removed.push(...sessionsIn(roomId, toTexts(ids), values));
      isDone = toList(ids).length < ITEMS_PER_CALL;
    }
    await this.#index.remove([{ roomId, gatewayId }]);
    return removed;
  }

  async #page(roomId: RoomId, tag: readonly string[], { cursor, limit }: PageQuery): Promise<SessionPage> {
    const args = [cursor === "" ? "" : parsePlace(cursor), String(limit), ...listArgument(tag)];
    const reply = await this.#connection.run((redis) => redis.listSessions(this.#keys.presence(roomId), args));
    const [places, values] = toList(reply).map(toList);
    const pageOfPlaces = toTexts(places).slice(0, values?.length);
    const hasMore = toTexts(places).length > pageOfPlaces.length;
    return {
      sessions: sessionsIn(roomId, pageOfPlaces.map(sessionIdOfPlace), values),
      nextCursor: hasMore ? (pageOfPlaces.at(-1) ?? "") : "",
    };
  }

  /** Steps 2 and 3 of the GatewayIndex. */
  async #follow(moves: readonly Moves[]): Promise<void> {
    await this.#index.add(moves.flatMap(({ came }) => came));
    await this.#index.remove(moves.flatMap(({ left }) => left));
  }
}

type PageQuery = { readonly cursor: string; readonly limit: number };

/** Gateways that came into a room with its first session or count there, or left it with its last. */
type Moves = {
  readonly came: readonly GatewayRoom[];
  readonly left: readonly GatewayRoom[];
};

function movesIn(roomId: RoomId, came: unknown, left: unknown): Moves {
  const inRoom = (gatewayId: string): GatewayRoom => ({ roomId, gatewayId: gatewayId as GatewayId });
  return { came: toTexts(came).map(inRoom), left: toTexts(left).map(inRoom) };
}

/** The sessions whose values stand beside their ids; a session that is not there has none. */
function sessionsIn(roomId: RoomId, ids: readonly string[], values: unknown): readonly PresentSession[] {
  const texts = toList(values);
  return ids.flatMap((id, index) => {
    const value = texts[index] ?? null;
    return value === null ? [] : decodeSession(roomId, id, toText(value));
  });
}

type RoomPart<T> = { readonly roomId: RoomId; readonly items: readonly T[] };

function perRoom<T extends { readonly roomId: RoomId }>(items: readonly T[]): readonly RoomPart<T>[] {
  const rooms = Map.groupBy(items, ({ roomId }) => roomId);
  return [...rooms].flatMap(([roomId, inRoom]) =>
    inParts(inRoom, ITEMS_PER_CALL).map((part) => ({ roomId, items: part })),
  );
}

/** Each session once; of several with the same key the last, since a later one replaces an earlier. */
function lastOfEach<T extends SessionKey>(keys: readonly T[]): readonly T[] {
  return [...new Map(keys.map((key) => [nameOf(key), key])).values()];
}

function nameOf({ roomId, sessionId }: SessionKey): string {
  return `${roomId}/${sessionId}`;
}

/** A session that is named twice in one exit leaves once. */
function takeFrom(sessions: Map<string, PresentSession>, name: string): PresentSession | undefined {
  const session = sessions.get(name);
  sessions.delete(name);
  return session;
}
