import type { GatewayId, RoomId } from "@plaza/core";
import type { CountReport, PresenceStore } from "@plaza/ports";

type WaitingReport = {
  readonly report: CountReport;
  readonly resolve: (knownSessions: number) => void;
  readonly reject: (error: unknown) => void;
};

export type Occupancy = {
  /** With a connection. */
  readonly persons: number;
  /** What the room shows: persons and virtual members. */
  readonly online: number;
};

export type OccupancyOptions = {
  readonly presence: PresenceStore;
  /** How many virtual members a room counts. [VM1] */
  readonly virtualMembers: (roomId: RoomId) => Promise<number>;
  /** Told of each room's number when it has changed. */
  readonly onOccupancy: (roomId: RoomId, occupancy: Occupancy) => Promise<void>;
};

/**
 * Turns the gateways' counts into the room's online number: reports of one turn go to the store in one pipeline, and
 * rooms whose reports changed are summed and announced at most once a tick. [OC1]
 */
export class OccupancyBoard {
  readonly #options: OccupancyOptions;
  readonly #changed = new Set<RoomId>();
  readonly #announced = new Map<RoomId, number>();
  #waiting: WaitingReport[] = [];

  constructor(options: OccupancyOptions) {
    this.#options = options;
  }

  /** Stores a report; resolves with how many sessions of that gateway presence knows in the room. */
  report(roomId: RoomId, gatewayId: GatewayId, persons: number): Promise<number> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#store());
      this.#waiting.push({ report: { roomId, gatewayId, persons }, resolve, reject });
    });
  }

  /** The room's counts changed by other means: a gateway was removed, the room was closed. */
  touch(roomId: RoomId): void {
    this.#changed.add(roomId);
  }

  /** Another authority may announce for some of our rooms from now on, so what we announced last says nothing. */
  forgetAnnounced(): void {
    this.#announced.clear();
  }

  /** Sums and announces the rooms that changed since the last tick. A failed read leaves them for the next one. */
  async tick(): Promise<void> {
    const roomIds = [...this.#changed];
    if (roomIds.length === 0) return;
    // Before the read: what changes during it belongs to the next tick.
    this.#changed.clear();
    try {
      const counts = await this.#options.presence.occupancy(roomIds);
      for (const [index, roomId] of roomIds.entries()) await this.#announce(roomId, counts[index] ?? 0);
    } catch (error) {
      for (const roomId of roomIds) this.#changed.add(roomId);
      throw error;
    }
  }

  async #announce(roomId: RoomId, persons: number): Promise<void> {
    const online = persons + (await this.#options.virtualMembers(roomId));
    if (this.#announced.get(roomId) === online) return;
    if (online === 0) this.#announced.delete(roomId);
    else this.#announced.set(roomId, online);
    await this.#options.onOccupancy(roomId, { persons, online });
  }

  async #store(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const known = await this.#options.presence.reportCounts(waiting.map((one) => one.report));
      // After the write: a sum before it would miss the report.
      for (const { report } of waiting) this.#changed.add(report.roomId);
      for (const [index, one] of waiting.entries()) one.resolve(known[index] ?? 0);
    } catch (error) {
      for (const one of waiting) one.reject(error);
    }
  }
}
