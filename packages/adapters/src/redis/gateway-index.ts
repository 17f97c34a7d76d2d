import { type GatewayId, parseRoomId, type RoomId } from "@plaza/core";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toTexts } from "./script-reply.ts";
import { listArgument } from "./scripts.ts";
import { inParts, inWaves } from "./waves.ts";

export type GatewayRoom = {
  readonly gatewayId: GatewayId;
  readonly roomId: RoomId;
};

/** Rooms per script call: some hundred microseconds of the server's time. */
const ROOMS_PER_CALL = 500;

/**
 * Which rooms a gateway is in, on the shard of the gateways' keys while the rooms are on theirs. It may name a room that
 * the gateway has left, and never misses one that it is in, or a dead gateway's sessions would stay for ever:
 *
 * 1. Before a session or a count is written, its room is noted (`add`), so a crash in between leaves no hidden session.
 * 2. When the room's script says that the gateway has left, its room is forgotten (`remove`). Then the room is asked
 *    again, and noted again when somebody came in between.
 * 3. When the room's script says that the gateway came into the room, its room is noted once more: an overtaken `remove`
 *    that asked the room in 2 too early to see this one has forgotten it before then.
 */
export class GatewayIndex {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;

  constructor(connection: RedisConnection, keys: RedisKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  async add(gatewayRooms: readonly GatewayRoom[]): Promise<void> {
    await inWaves(this.#callsFor(gatewayRooms), ({ keys, args }) =>
      this.#connection.run((redis) => redis.addGatewayRooms(keys, args)),
    );
  }

  async remove(gatewayRooms: readonly GatewayRoom[]): Promise<void> {
    if (gatewayRooms.length === 0) return;
    await inWaves(this.#callsFor(gatewayRooms), ({ keys, args }) =>
      this.#connection.run((redis) => redis.removeGatewayRooms(keys, args)),
    );
    await this.add((await inWaves(byRoom(gatewayRooms), (room) => this.#stillPresent(room))).flat());
  }

  async gateways(): Promise<readonly GatewayId[]> {
    const members = await this.#connection.run((redis) => redis.sMembers(this.#keys.gateways()));
    return members.map((member) => member as GatewayId);
  }

  async roomsOf(gatewayId: GatewayId): Promise<readonly RoomId[]> {
    const members = await this.#connection.run((redis) => redis.sMembers(this.#keys.gatewayRooms(gatewayId)));
    return members.flatMap((member) => parseRoomId(member) ?? []);
  }

  async #stillPresent([roomId, gatewayIds]: RoomEntry): Promise<readonly GatewayRoom[]> {
    const keys = this.#keys.presence(roomId);
    const reply = await this.#connection.run((redis) => redis.presentGateways(keys, listArgument(gatewayIds)));
    return toTexts(reply).map((gatewayId) => ({ roomId, gatewayId: gatewayId as GatewayId }));
  }

  #callsFor(gatewayRooms: readonly GatewayRoom[]) {
    const roomsByGateway = Map.groupBy(gatewayRooms, ({ gatewayId }) => gatewayId);
    return [...roomsByGateway].flatMap(([gatewayId, entries]) => {
      const roomIds = [...new Set(entries.map(({ roomId }) => String(roomId)))];
      return inParts(roomIds, ROOMS_PER_CALL).map((part) => ({
        keys: [this.#keys.gateways(), this.#keys.gatewayRooms(gatewayId)],
        args: [gatewayId, ...listArgument(part)],
      }));
    });
  }
}

type RoomEntry = readonly [roomId: RoomId, gatewayIds: readonly GatewayId[]];

function byRoom(gatewayRooms: readonly GatewayRoom[]): readonly RoomEntry[] {
  const groups = Map.groupBy(gatewayRooms, ({ roomId }) => roomId);
  return [...groups].map(([roomId, entries]) => [roomId, entries.map(({ gatewayId }) => gatewayId)]);
}
