import { parseRoomId, type RoomId } from "@plaza/core";
import {
  EXACT_ACTIVE_ACCOUNTS,
  type RoomActivity,
  type RoomRank,
  type RoomStatistics,
  type StatisticsPeriod,
  type TopRoomsQuery,
} from "@plaza/ports";
import { PERIOD_LENGTH_MS, STATISTICS_PERIODS, STATISTICS_RETENTION_MS } from "../statistics-period.ts";
import { RANKINGS, type RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toList, toNumber, toTexts } from "./script-reply.ts";
import { listArgument } from "./scripts.ts";
import { inParts, inWaves } from "./waves.ts";

/** Accounts per script call: about a millisecond in which nobody else is served. */
const ACCOUNTS_PER_CALL = 1_000;

/** What one script call merges: some of the accounts of an activity, the first call also its numbers. */
type Part = { readonly period: StatisticsPeriod; readonly activity: RoomActivity };

/**
 * RoomStatistics in Redis: a sorted set of rooms per period and number, and the active accounts of each room and period. Of
 * more than EXACT_ACTIVE_ACCOUNTS a HyperLogLog remains, whose standard error is 0.81 %. All keys of one period are
 * on one shard and expire by themselves; hours and days take turns over the shards.
 */
export class RedisRoomStatistics implements RoomStatistics {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async record(activities: readonly RoomActivity[]): Promise<void> {
    await inWaves(activities.flatMap(partsOf), (part) => this.#merge(part));
  }

  async top({ period, atMs, orderBy, limit }: TopRoomsQuery): Promise<readonly RoomRank[]> {
    const keys = this.#keys.rankings(period, atMs);
    const args = [String(RANKINGS.indexOf(orderBy) + 1), String(limit)];
    const [members, ...numbers] = toList(await this.#connection.run((redis) => redis.topRooms(keys, args)));
    const [online, active, messages, enters] = numbers.map(toList);
    return toTexts(members).map((member, index) => ({
      roomId: roomOf(member),
      online: toNumber(online?.[index]),
      active: toNumber(active?.[index]),
      messages: toNumber(messages?.[index]),
      enters: toNumber(enters?.[index]),
    }));
  }

  #merge({ period, activity }: Part): Promise<unknown> {
    const { roomId, atMs, peakOnline, messages, enters, activeAccounts } = activity;
    const keys = [...this.#keys.rankings(period, atMs), ...this.#keys.activeAccounts(period, activity)];
    // From the first record on, which is no later than the end of the period.
    const lifetimeMs = STATISTICS_RETENTION_MS + PERIOD_LENGTH_MS[period];
    const numbers = [peakOnline, messages, enters, EXACT_ACTIVE_ACCOUNTS, lifetimeMs].map(String);
    const args = [memberOf(roomId), ...numbers, ...listArgument(activeAccounts)];
    return this.#connection.run((redis) => redis.recordActivity(keys, args));
  }
}

function partsOf(activity: RoomActivity): readonly Part[] {
  const [first = [], ...others] = inParts(activity.activeAccounts, ACCOUNTS_PER_CALL);
  const parts = [
    { ...activity, activeAccounts: first },
    ...others.map((activeAccounts) => ({ ...activity, messages: 0, enters: 0, activeAccounts })),
  ];
  return STATISTICS_PERIODS.flatMap((period) => parts.map((part) => ({ period, activity: part })));
}

/**
 * A room's name in a ranking: how far its id is from the largest, in 16 digits. Redis orders members with equal scores by
 * their bytes, and gives the largest first where the largest scores come first; so that is the smallest room id.
 */
function memberOf(roomId: RoomId): string {
  return String(Number.MAX_SAFE_INTEGER - roomId).padStart(16, "0");
}

function roomOf(member: string): RoomId {
  const roomId = parseRoomId(Number.MAX_SAFE_INTEGER - Number(member));
  if (roomId === undefined) throw new Error(`a ranking has the member "${member}", which names no room`);
  return roomId;
}
