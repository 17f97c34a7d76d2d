import type { Position } from "@plaza/core";
import type { RecentLog } from "@plaza/ports";
import type { Hub } from "./hub.ts";
import type { LocalRoom } from "./local-room.ts";

export type AntiEntropyOptions = {
  readonly hub: Hub;
  readonly recentLog: RecentLog;
  readonly now: () => number;
};

/** The last batch before a silence, and the reminder after it, may both be lost; a viewer waits no longer than this. */
export const SILENCE_CHECK_INTERVAL_MS = 5_000;
/** Small enough that one pipeline holds up neither the store nor this process. */
const ROOMS_PER_READ = 500;

/** Compares where followed rooms stand with what the store says, for rooms of which nothing was heard. [SQ5] */
export class AntiEntropy {
  readonly #options: AntiEntropyOptions;

  constructor(options: AntiEntropyOptions) {
    this.#options = options;
  }

  /** Checks the rooms that have been silent. Rejects when the store is away; they stay silent and come again. */
  async checkSilent(): Promise<void> {
    const horizonMs = this.#options.now() - SILENCE_CHECK_INTERVAL_MS;
    await this.#check([...this.#options.hub.rooms()].filter((room) => room.lastHeardMs <= horizonMs));
  }

  /** Checks all rooms: the bus was away, so anything may have been missed. */
  async checkAll(): Promise<void> {
    const rooms = [...this.#options.hub.rooms()];
    for (const room of rooms) room.lastHeardMs = 0;
    await this.#check(rooms);
  }

  async #check(rooms: readonly LocalRoom[]): Promise<void> {
    for (let start = 0; start < rooms.length; start += ROOMS_PER_READ) {
      const chunk = rooms.slice(start, start + ROOMS_PER_READ);
      const positions = await this.#options.recentLog.positions(chunk.map((room) => room.roomId));
      for (const [index, room] of chunk.entries()) this.#compare(room, positions[index]);
    }
  }

  #compare(room: LocalRoom, position: Position | undefined): void {
    const nowMs = this.#options.now();
    room.lastHeardMs = nowMs;
    if (position) room.observe(position, nowMs);
  }
}
