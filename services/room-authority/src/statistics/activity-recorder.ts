import type { AccountId, RoomId } from "@plaza/core";
import type { RoomActivity, RoomStatistics } from "@plaza/ports";

/** Rooms whose numbers may wait for a store that is away; beyond, new ones are not counted and that is told. */
const MAX_WAITING = 10_000;

const HOUR_MS = 3_600_000;

export type ActivityRecorderOptions = {
  readonly statistics: RoomStatistics;
  readonly now: () => number;
  /** Numbers were dropped, since too many wait already. */
  readonly onDropped: () => void;
};

type Waiting = Map<string, { readonly roomId: RoomId; readonly atMs: number; readonly counted: Counted }>;

type Counted = { messages: number; enters: number; peakOnline: number; readonly accounts: Set<AccountId> };

/**
 * Counts what goes on in rooms and hands it to the statistics in bulk. What was counted since the last flush is lost with
 * this process: rankings are no promise. [ST1]
 */
export class ActivityRecorder {
  readonly #options: ActivityRecorderOptions;
  /** By room and hour, so that what happened before the hour struck counts there. */
  #waiting: Waiting = new Map();

  constructor(options: ActivityRecorderOptions) {
    this.#options = options;
  }

  entered(roomId: RoomId, accountId: AccountId): void {
    const counted = this.#countedOf(roomId);
    if (!counted) return;
    counted.enters += 1;
    counted.accounts.add(accountId);
  }

  spoke(roomId: RoomId, accountId: AccountId): void {
    const counted = this.#countedOf(roomId);
    if (!counted) return;
    counted.messages += 1;
    counted.accounts.add(accountId);
  }

  online(roomId: RoomId, persons: number): void {
    const counted = this.#countedOf(roomId);
    if (counted) counted.peakOnline = Math.max(counted.peakOnline, persons);
  }

  /** Records what was counted. Rejects when the store is away; then the numbers wait for the next flush. */
  async flush(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const flushed = this.#waiting;
    this.#waiting = new Map();
    try {
      await this.#options.statistics.record([...flushed.values()].map(activityOf));
    } catch (error) {
      this.#takeBack(flushed);
      throw error;
    }
  }

  #countedOf(roomId: RoomId): Counted | undefined {
    const atMs = Math.floor(this.#options.now() / HOUR_MS) * HOUR_MS;
    return this.#entry(roomId, atMs)?.counted;
  }

  #entry(roomId: RoomId, atMs: number) {
    const key = `${roomId}:${atMs}`;
    const present = this.#waiting.get(key);
    if (present) return present;
    if (this.#waiting.size >= MAX_WAITING) {
      this.#options.onDropped();
      return undefined;
    }
    const entry = { roomId, atMs, counted: { messages: 0, enters: 0, peakOnline: 0, accounts: new Set<AccountId>() } };
    this.#waiting.set(key, entry);
    return entry;
  }

  #takeBack(flushed: Waiting): void {
    for (const { roomId, atMs, counted } of flushed.values()) {
      const entry = this.#entry(roomId, atMs)?.counted;
      if (!entry) continue;
      entry.messages += counted.messages;
      entry.enters += counted.enters;
      entry.peakOnline = Math.max(entry.peakOnline, counted.peakOnline);
      for (const account of counted.accounts) entry.accounts.add(account);
    }
  }
}

function activityOf(entry: {
  readonly roomId: RoomId;
  readonly atMs: number;
  readonly counted: Counted;
}): RoomActivity {
  const { messages, enters, peakOnline, accounts } = entry.counted;
  return { roomId: entry.roomId, atMs: entry.atMs, messages, enters, peakOnline, activeAccounts: [...accounts] };
}
