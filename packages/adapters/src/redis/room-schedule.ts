import { parseRoomId, partitionOf } from "@plaza/core";
import type { RoomSchedule, ScheduleEntry } from "@plaza/ports";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { inParts, inWaves } from "./waves.ts";

/** Entries per command: a millisecond at most that nobody else is served. */
const ENTRIES_PER_COMMAND = 500;

/** RoomSchedule in Redis: a sorted set per partition, with the time as score. The same entry is the same member. */
export class RedisRoomSchedule implements RoomSchedule {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async add(entries: readonly ScheduleEntry[]): Promise<void> {
    await inWaves(this.#perPartition(entries), ({ key, part }) => {
      const members = part.map((entry) => ({ score: entry.atMs, value: memberOf(entry) }));
      return this.#connection.run((redis) => redis.zAdd(key, members));
    });
  }

  async due(
    partitions: readonly number[],
    { nowMs, limit }: { readonly nowMs: number; readonly limit: number },
  ): Promise<readonly ScheduleEntry[]> {
    const range = { BY: "SCORE", LIMIT: { offset: 0, count: limit } } as const;
    const found = await inWaves(partitions, (partition) =>
      this.#connection.run((redis) => redis.zRange(this.#keys.schedule(partition), "-inf", nowMs, range)),
    );
    return found.flat().map(entryOf);
  }

  async remove(entries: readonly ScheduleEntry[]): Promise<void> {
    await inWaves(this.#perPartition(entries), ({ key, part }) =>
      this.#connection.run((redis) => redis.zRem(key, part.map(memberOf))),
    );
  }

  #perPartition(entries: readonly ScheduleEntry[]) {
    const partitions = Map.groupBy(entries, ({ roomId }) => partitionOf(roomId));
    return [...partitions].flatMap(([partition, ofPartition]) =>
      inParts(ofPartition, ENTRIES_PER_COMMAND).map((part) => ({ key: this.#keys.schedule(partition), part })),
    );
  }
}

function memberOf({ roomId, atMs }: ScheduleEntry): string {
  return `${roomId}:${atMs}`;
}

function entryOf(member: string): ScheduleEntry {
  const [room, time] = member.split(":");
  const roomId = parseRoomId(room);
  if (roomId === undefined) throw new Error(`the schedule has an entry "${member}", which names no room`);
  return { roomId, atMs: Number(time) };
}
