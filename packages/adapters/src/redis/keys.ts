import type { AccountId, GatewayId, RoomId } from "@plaza/core";

/**
 * The names of all keys. What stands in braces decides the shard of a Redis Cluster, so all keys of one room are on one
 * server and a script may use them together; so are the keys that index gateways.
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

  /** A stream of batches: id `<last sequence>-0`, fields first, time, bytes. */
  log(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:log`;
  }

  /** A hash: idempotency key → "epoch seq time", for the keys of one slot of time. */
  idempotencyKeys(roomId: RoomId, slot: number): string {
    return `${this.#prefix}{${roomId}}:keys:${slot}`;
  }

  /** A hash of sessions, their order, by account, by gateway (sorted sets), a hash of counts. */
  presence(roomId: RoomId): string[] {
    return ["sessions", "order", "accounts", "gateways", "counts"].map(
      (part) => `${this.#prefix}{${roomId}}:presence:${part}`,
    );
  }

  presenceCounts(roomId: RoomId): string {
    return `${this.#prefix}{${roomId}}:presence:counts`;
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
