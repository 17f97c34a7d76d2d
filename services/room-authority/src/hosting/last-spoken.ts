import { type AccountId, limits, type Position, type RoomId } from "@plaza/core";
import type { RecentLog } from "@plaza/ports";
import { readMessagesAfter, readNewestMessages } from "./recent-messages.ts";

/** Beyond this slow mode does not ask. */
const HORIZON_MS = limits.MAX_SLOW_MODE_SECONDS * 1000;

/** More than a room with the usual budget publishes within the longest slow mode. */
const MAX_MESSAGES = 8_192;

/**
 * When accounts last spoke in one room. [SM1] Its own messages are told to it; what another authority published comes out of
 * the recent log, so the rule holds when a room moves.
 */
export class LastSpoken {
  /** The latest last, so that the oldest are dropped from the front. */
  readonly #times = new Map<AccountId, number>();
  #known: Position | undefined;

  get(accountId: AccountId): number | undefined {
    return this.#times.get(accountId);
  }

  spoke(accountId: AccountId, timeMs: number): void {
    const latest = Math.max(timeMs, this.#times.get(accountId) ?? 0);
    this.#times.delete(accountId);
    this.#times.set(accountId, latest);
    for (const [oldest, oldestMs] of this.#times) {
      if (oldestMs >= timeMs - HORIZON_MS) break;
      this.#times.delete(oldest);
    }
  }

  /** Everything up to the position has been told. */
  knowsUpTo(position: Position): void {
    this.#known = position;
  }

  /** Reads what was published up to the position and is not known yet. Rejects when the log's store is away. */
  async catchUp(roomId: RoomId, position: Position, recentLog: RecentLog): Promise<void> {
    const place = { roomId, head: position, recentLog };
    const messages =
      this.#known?.epoch === position.epoch
        ? await readMessagesAfter(place, this.#known.seq)
        : await readNewestMessages(place, MAX_MESSAGES);
    for (const { sender, timeMs } of messages) this.spoke(sender, timeMs);
    this.#known = position;
  }
}
