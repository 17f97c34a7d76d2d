import type { RoomPublisher } from "../publication/room-publisher.ts";
import type { HostedRoom } from "./hosted-room.ts";

/** A second of silence after a batch: whoever lost that batch has seen no hole yet. [SQ5] */
const REMIND_AFTER_MS = 1_000;

/** Repeats the position of rooms that fell silent, once per silence. */
export class PositionReminder {
  readonly #lastFlushMs = new Map<HostedRoom, number>();
  readonly #publisher: RoomPublisher;

  constructor(publisher: RoomPublisher) {
    this.#publisher = publisher;
  }

  flushed(room: HostedRoom, nowMs: number): void {
    this.#lastFlushMs.set(room, nowMs);
  }

  remind(nowMs: number): void {
    for (const [room, flushedMs] of this.#lastFlushMs) {
      if (flushedMs > nowMs - REMIND_AFTER_MS) continue;
      this.#lastFlushMs.delete(room);
      if (room.position) this.#publisher.publishPosition(room.roomId, room.position);
    }
  }
}
