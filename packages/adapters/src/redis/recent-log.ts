import type { Position, RoomId } from "@plaza/core";
import type { RecentBatch, RecentLog, RecentRead } from "@plaza/ports";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toBytes, toList, toNumber, toText } from "./script-reply.ts";
import { inWaves } from "./waves.ts";

/** Reads what `RedisRoomStore.commit` wrote. */
export class RedisRecentLog implements RecentLog {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async readAfter(roomId: RoomId, after: Position, limit: { readonly maxBatches: number }): Promise<RecentRead> {
    const keys = [this.#keys.room(roomId), this.#keys.log(roomId)];
    const args = [after.epoch, after.seq, limit.maxBatches].map(String);
    const reply = await this.#connection.runForBytes((redis) => redis.readRecent(keys, args));
    return recentReadIn(toList(reply));
  }

  positions(roomIds: readonly RoomId[]): Promise<readonly (Position | undefined)[]> {
    return inWaves(roomIds, async (roomId) => {
      const key = this.#keys.room(roomId);
      const [epoch, seq] = await this.#connection.run((redis) => redis.hmGet(key, ["epoch", "seq"]));
      return epoch && seq ? { epoch: Number(epoch), seq: Number(seq) } : undefined;
    });
  }
}

function recentReadIn([kind, epoch, seq, ...batches]: readonly unknown[]): RecentRead {
  const name = toText(kind);
  if (name === "missing") return { kind: name };
  const head: Position = { epoch: toNumber(epoch), seq: toNumber(seq) };
  if (name === "lost") return { kind: name, head };
  if (name === "batches") return { kind: name, batches: batchesIn(batches), head };
  throw new Error(`the read script answered "${name}"`);
}

/** From first sequence, last sequence, bytes, first sequence, … */
function batchesIn(parts: readonly unknown[]): readonly RecentBatch[] {
  return Array.from({ length: parts.length / 3 }, (_, index) => ({
    firstSeq: toNumber(parts[3 * index]),
    lastSeq: toNumber(parts[3 * index + 1]),
    bytes: toBytes(parts[3 * index + 2]),
  }));
}
