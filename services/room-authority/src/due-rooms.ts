import { PARTITION_COUNT, type RoomId } from "@plaza/core";
import type { RoomSchedule } from "@plaza/ports";
import type { RoomHost } from "./hosting/room-host.ts";
import type { RoomOutcome } from "./hosting/room-item.ts";

/** Rooms looked at in one round and partition; the others come in the next one, a second later. */
const MAX_PER_PARTITION = 100;

export type DueRoomsOptions = {
  readonly schedule: RoomSchedule;
  readonly host: RoomHost;
  readonly now: () => number;
  /** Whether this authority serves the partition; others look after theirs. */
  readonly ownsPartition: (partition: number) => boolean;
};

/**
 * Looks at the rooms for which something has become due: closes them, removes what has expired. Every authority looks at
 * those of its own partitions, so a room's times outlive whoever served it. [DC1] [QU4] [VM1]
 */
export class DueRooms {
  readonly #options: DueRoomsOptions;

  constructor(options: DueRoomsOptions) {
    this.#options = options;
  }

  /** One round. Rejects when the schedule is away; entries go only once their room was looked at. */
  async look(): Promise<void> {
    const { schedule, ownsPartition, now } = this.#options;
    const own = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition).filter(ownsPartition);
    const entries = await schedule.due(own, { nowMs: now(), limit: MAX_PER_PARTITION });
    if (entries.length === 0) return;
    const outcomes = await Promise.all(entries.map((entry) => this.#tick(entry.roomId)));
    const done = entries.filter((_, index) => isDone(outcomes[index]));
    if (done.length > 0) await schedule.remove(done);
  }

  /** After sessions of the room ended without an exit. */
  async lookAt(roomId: RoomId): Promise<void> {
    await this.#tick(roomId);
  }

  #tick(roomId: RoomId): Promise<RoomOutcome> {
    const expiresAtMs = Number.POSITIVE_INFINITY;
    return new Promise((settle) => this.#options.host.submit(roomId, { work: { kind: "tick" }, expiresAtMs, settle }));
  }
}

/** A room that does not exist needs nobody; one whose store is away is looked at again. */
function isDone(outcome: RoomOutcome | undefined): outcome is RoomOutcome {
  return outcome?.kind !== "refused" || outcome.refusal.error === "roomNotFound";
}
