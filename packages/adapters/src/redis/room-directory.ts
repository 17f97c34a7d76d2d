import { type AccountId, parseRoomId, type RoomId } from "@plaza/core";
import type { RoomDirectory, RoomDirectoryPage } from "@plaza/ports";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";

/**
 * RoomDirectory in Redis: a sorted set of all rooms and one for each creator, with the room id as score; a score is
 * exact up to 2^53. They may be on different shards: an entry is in both when `add` has resolved.
 */
export class RedisRoomDirectory implements RoomDirectory {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async add({ roomId, creator }: { readonly roomId: RoomId; readonly creator: AccountId }): Promise<void> {
    const member = { score: roomId, value: String(roomId) };
    await Promise.all(
      [this.#keys.allRooms(), this.#keys.roomsOf(creator)].map((key) =>
        this.#connection.run((redis) => redis.zAdd(key, member)),
      ),
    );
  }

  async list({ creator, before, limit }: RoomDirectoryPage): Promise<readonly RoomId[]> {
    const key = creator === undefined ? this.#keys.allRooms() : this.#keys.roomsOf(creator);
    const start = before === undefined ? "+inf" : `(${before}`;
    const range = { BY: "SCORE", REV: true, LIMIT: { offset: 0, count: limit } } as const;
    const members = await this.#connection.run((redis) => redis.zRange(key, start, "-inf", range));
    return members.flatMap((member) => parseRoomId(member) ?? []);
  }
}
