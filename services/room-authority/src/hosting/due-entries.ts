import type { RoomId } from "@plaza/core";
import type { RoomSchedule } from "@plaza/ports";
import { nextDueMs } from "../room/due.ts";
import type { RoomState } from "../room/room-state.ts";

/**
 * Keeps the schedule ahead of one room: before a step is committed there is an entry for the next time at which somebody
 * has to look at what it leaves. So nothing that ends by itself depends on who serves the room then.
 */
export class DueEntries {
  readonly #roomId: RoomId;
  readonly #schedule: RoomSchedule;
  #scheduledMs = Number.POSITIVE_INFINITY;
  /** Looking for the next time walks the queue and the virtual members, so it is done when these or the room changed. */
  #lookedAt: Pick<RoomState, "room" | "queue" | "virtualMembers"> | undefined;

  constructor(roomId: RoomId, schedule: RoomSchedule) {
    this.#roomId = roomId;
    this.#schedule = schedule;
  }

  /** Rejects when the schedule is away: then the step must not be committed. */
  async ensure(state: RoomState, nowMs: number): Promise<void> {
    const isPast = this.#scheduledMs <= nowMs;
    if (!isPast && this.#isKnown(state)) return;
    const dueMs = nextDueMs(state, nowMs);
    if (dueMs !== undefined && (isPast || dueMs < this.#scheduledMs)) {
      await this.#schedule.add([{ roomId: this.#roomId, atMs: dueMs }]);
      this.#scheduledMs = dueMs;
    } else if (dueMs === undefined && isPast) {
      this.#scheduledMs = Number.POSITIVE_INFINITY;
    }
    this.#lookedAt = state;
  }

  #isKnown({ room, queue, virtualMembers }: RoomState): boolean {
    const known = this.#lookedAt;
    return known?.room === room && known.queue === queue && known.virtualMembers === virtualMembers;
  }
}
