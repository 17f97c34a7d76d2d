import type { AccountId, GatewayId, RoomId } from "@plaza/core";
import type { RoomActivity, StatisticsPeriod, TopRoomsQuery } from "@plaza/ports";
import { periodStartMs } from "../statistics-period.ts";

/**
 * The names of all keys. What stands in braces decides the shard of a Redis Cluster, so all keys of one room are on one
 * server and a script may use them together; so are the keys that index gateways, and those of each hour and day of statistics.
 */
export class RedisKeys {
  readonly #prefix: string;

  constructor(prefix: string) {
    if (/[{}]/.test(prefix)) throw new RangeError(`key prefix "${prefix}" has a brace, which would decide the shard`);
    this.#prefix = prefix;
  }

  /** A hash: room (JSON), version, epoch, seq, time, replid. */
  room(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:room`;
  }

  /** A hash: account id → member (JSON). */
  members(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:members`;
  }

  /** A hash: key → queue element (JSON). */
  queue(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:queue`;
  }

  /** A hash: account id → virtual member (JSON). */
  virtualMembers(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:virtual`;
  }

  /** A stream of batches: id `<last sequence>-0`, fields first, time, bytes. */
  log(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:log`;
  }

  /** A hash: idempotency key → "epoch seq time", for the keys of one slot of time. */
  idempotencyKeys(roomId: RoomId, slot: number): string {
    return `${this.#prefix}{${roomId}}:keys:${slot}`;
  }

  /**
   * A hash of sessions; their order, by account, by gateway (sorted sets); a hash of counts; by tag (a sorted set), a hash
   * of accounts by tag. The last two are there only while somebody in the room has tags.
   */
  presence(roomId: RoomId): string[] {
    return ["sessions", "order", "accounts", "gateways", "counts", "tags", "tag-accounts"].map(
      (part) => `${this.#prefix}{${roomId}}:presence:${part}`,
    );
  }

  presenceCounts(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:presence:counts`;
  }

  presenceTagAccounts(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:presence:tag-accounts`;
  }

  /** A sorted set: "room id:time", with the time as score. */
  schedule(partition: number): string {
    return `${this.#prefix}schedule:${partition}`;
  }

  /** A sorted set of room ids, which are their scores too. */
  allRooms(): string {
    return `${this.#prefix}directory:all`;
  }

  /** As `allRooms`. */
  roomsOf(creator: AccountId): string {
    return `${this.#prefix}directory:of:${creator}`;
  }

  /** A sorted set of rooms for each of RANKINGS, with the number as score. */
  rankings(period: StatisticsPeriod, atMs: number): string[] {
    return RANKINGS.map((ranking) => `${this.#statistics(period, atMs)}:${ranking}`);
  }

  /** A set of account ids, and the HyperLogLog that takes its place when they become too many. */
  activeAccounts(period: StatisticsPeriod, { roomId, atMs }: Pick<RoomActivity, "roomId" | "atMs">): string[] {
    return ["accounts", "sketch"].map((part) => `${this.#statistics(period, atMs)}:${part}:${roomId}`);
  }

  #statistics(period: StatisticsPeriod, atMs: number): string {
    const start = new Date(periodStartMs(period, atMs)).toISOString();
    return `${this.#prefix}{${period}:${start.slice(0, period === "hour" ? 13 : 10)}}:statistics`;
  }

  /** A set of gateway ids. */
  gateways(): string {
    return `${this.#prefix}{gateways}:all`;
  }

  /** A set of room ids. */
  gatewayRooms(gatewayId: GatewayId): string {
    return `${this.#prefix}{gateways}:rooms:${gatewayId}`;
  }

  /** A hash: account (JSON), tokenHash. */
  account(accountId: AccountId): string {
    return `${this.#prefix}account:${accountId}`;
  }
}

/** The numbers that rooms are ranked by, in the order in which the scripts take their keys. */
export const RANKINGS = [
  "online",
  "active",
  "messages",
  "enters",
] as const satisfies readonly TopRoomsQuery["orderBy"][];
