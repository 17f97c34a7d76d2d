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

/** What was counted in one room and hour. */
type Counted = {
  readonly roomId: RoomId;
  readonly atMs: number;
  messages: number;
  enters: number;
  peakOnline: number;
  readonly accounts: Set<AccountId>;
};

/**
 * Counts what goes on in rooms and hands it to the statistics in bulk. What was counted since the last flush is lost with
 * this process: rankings are no promise. [ST1]
 */
export class ActivityRecorder {
  readonly #options: ActivityRecorderOptions;
  /** By room and hour, so that what happened before the hour struck counts there. */
  #waiting = new Map<string, Counted>();

  constructor(options: ActivityRecorderOptions) {
    this.#options = options;
  }

  entered(roomId: RoomId, accountId: AccountId): void {
    const counted = this.#countedNow(roomId);
    if (!counted) return;
    counted.enters += 1;
    counted.accounts.add(accountId);
  }

  spoke(roomId: RoomId, accountId: AccountId): void {
    const counted = this.#countedNow(roomId);
    if (!counted) return;
    counted.messages += 1;
    counted.accounts.add(accountId);
  }

  online(roomId: RoomId, persons: number): void {
    const counted = this.#countedNow(roomId);
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
      this.#takeBack(flushed.values());
      throw error;
    }
  }

  #countedNow(roomId: RoomId): Counted | undefined {
    return this.#counted(roomId, Math.floor(this.#options.now() / HOUR_MS) * HOUR_MS);
  }

  #counted(roomId: RoomId, atMs: number): Counted | undefined {
    const key = `${roomId}:${atMs}`;
    const present = this.#waiting.get(key);
    if (present) return present;
    if (this.#waiting.size >= MAX_WAITING) {
      this.#options.onDropped();
      return undefined;
    }
    const counted = { roomId, atMs, messages: 0, enters: 0, peakOnline: 0, accounts: new Set<AccountId>() };
    this.#waiting.set(key, counted);
    return counted;
  }

  #takeBack(flushed: Iterable<Counted>): void {
    for (const { roomId, atMs, messages, enters, peakOnline, accounts } of flushed) {
      const counted = this.#counted(roomId, atMs);
      if (!counted) continue;
      counted.messages += messages;
      counted.enters += enters;
      counted.peakOnline = Math.max(counted.peakOnline, peakOnline);
      for (const account of accounts) counted.accounts.add(account);
    }
  }
}

function activityOf({ accounts, ...counted }: Counted): RoomActivity {
  return { ...counted, activeAccounts: [...accounts] };
}
