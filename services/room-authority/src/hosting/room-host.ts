import type { RoomId } from "@plaza/core";
import type { HostServices } from "./host-services.ts";
import { HostedRoom } from "./hosted-room.ts";
import type { RoomItem } from "./room-item.ts";

/** A room that nobody asked for this long is forgotten; it loads again in one round trip. */
const IDLE_MS = 120_000;

/** The hot rooms of this authority. */
export class RoomHost {
  readonly #services: HostServices;
  readonly #rooms = new Map<RoomId, HostedRoom>();

  constructor(services: HostServices) {
    this.#services = services;
  }

  get size(): number {
    return this.#rooms.size;
  }

  submit(roomId: RoomId, item: RoomItem): void {
    this.#hosted(roomId).submit(item);
  }

  /** The room if it is hot here. */
  get(roomId: RoomId): HostedRoom | undefined {
    return this.#rooms.get(roomId);
  }

  /** Virtual members of a room, hot or not. Rejects when the store is away. */
  async virtualMembers(roomId: RoomId): Promise<number> {
    const hot = this.#rooms.get(roomId)?.virtualMembers;
    if (hot !== undefined) return hot;
    return (await this.#services.rooms.load(roomId))?.virtualMembers.length ?? 0;
  }

  /** Forgets rooms that were idle for long. */
  evictIdle(): void {
    const horizonMs = this.#services.now() - IDLE_MS;
    for (const [roomId, room] of this.#rooms) if (room.isIdleSince(horizonMs)) this.#rooms.delete(roomId);
  }

  /** Resolves when every item that was submitted has its outcome. */
  async drain(): Promise<void> {
    await Promise.all([...this.#rooms.values()].map((room) => room.drain()));
  }

  #hosted(roomId: RoomId): HostedRoom {
    const present = this.#rooms.get(roomId);
    if (present) return present;
    const room = new HostedRoom(roomId, this.#services);
    this.#rooms.set(roomId, room);
    return room;
  }
}
