import { ERRORS, PlazaError, type RoomId } from "@plaza/core";
import type { Hub } from "../fanout/hub.ts";
import type { RoomCommands } from "./room-commands.ts";

export type CountReporterOptions = {
  readonly hub: Hub;
  readonly commands: RoomCommands;
  /** The authority does not know the room's sessions any more. */
  readonly onConfirm: (roomId: RoomId) => void;
};

/** Tells authorities how many persons are in each room here. [OC1] */
export class CountReporter {
  readonly #options: CountReporterOptions;
  readonly #changed = new Set<RoomId>();
  readonly #underWay = new Set<RoomId>();

  constructor(options: CountReporterOptions) {
    this.#options = options;
  }

  changed(roomId: RoomId): void {
    this.#changed.add(roomId);
  }

  /** Reports the rooms that changed since the last time; once a second. */
  reportChanged(): void {
    for (const roomId of this.#changed) {
      if (this.#underWay.has(roomId)) continue;
      this.#changed.delete(roomId);
      void this.#report(roomId);
    }
  }

  /** Reports every room: presence may have been lost, or a report. */
  reportAll(): void {
    for (const room of this.#options.hub.rooms()) if (room.sessions.size > 0) this.#changed.add(room.roomId);
    this.reportChanged();
  }

  async #report(roomId: RoomId): Promise<void> {
    this.#underWay.add(roomId);
    try {
      const sessions = this.#options.hub.get(roomId)?.sessions;
      const counts = { persons: sessions?.persons ?? 0, sessions: sessions?.size ?? 0 };
      if (await this.#options.commands.reportCounts(roomId, counts)) this.#options.onConfirm(roomId);
    } catch (error) {
      // Whatever may succeed later is reported again with the next round; nobody waits for it.
      if (ERRORS[PlazaError.from(error).refusal.error].retry !== "never") this.#changed.add(roomId);
    } finally {
      this.#underWay.delete(roomId);
    }
  }
}
