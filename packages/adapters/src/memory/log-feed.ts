/** An entry as the storage of a message log numbers it. */
export type StoredEntry = {
  readonly number: number;
  readonly payload: Uint8Array;
};

/** Where a message log keeps its entries. */
export type EntryStorage = {
  /** The oldest entries that it has not handed out yet, at most `limit`. */
  next(limit: number): readonly StoredEntry[];
  /** Forgets entries for good. */
  remove(entries: readonly StoredEntry[]): void;
};

/**
 * Shares the entries of a log among the consumers of this process. Who holds which entry is known to the process alone:
 * when it dies the entries are free again.
 */
export class LogFeed {
  readonly #storage: EntryStorage;
  #returned: StoredEntry[] = [];
  #waiting = Promise.withResolvers<void>();

  constructor(storage: EntryStorage) {
    this.#storage = storage;
  }

  /** Up to `limit` entries for one consumer, those that came back first. */
  take(limit: number): readonly StoredEntry[] {
    const again = this.#returned.splice(0, limit);
    return again.length === limit ? again : [...again, ...this.#storage.next(limit - again.length)];
  }

  done(entries: readonly StoredEntry[]): void {
    this.#storage.remove(entries);
  }

  giveBack(entries: readonly StoredEntry[]): void {
    this.#returned.push(...entries);
    this.wake();
  }

  /** Ends the wait of every consumer, because there may be entries or because they are to stop. */
  wake(): void {
    this.#waiting.resolve();
    this.#waiting = Promise.withResolvers<void>();
  }

  /** Resolves at the next `wake`. */
  available(): Promise<void> {
    return this.#waiting.promise;
  }
}
