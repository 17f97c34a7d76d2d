type Listing = {
  readonly listedAtMs: number;
  readonly done: Promise<void>;
};

/** Must stay below the time that a bucket stays listed beyond its messages (schema.ts). */
const LIST_AGAIN_AFTER_MS = 3_600_000;
/** About 10 MB. A room that falls out is listed once more, which is harmless. */
const MAX_REMEMBERED = 100_000;

/** Remembers which buckets this process has listed lately, so that a bucket is not listed with every message. */
export class ListedBuckets {
  readonly #listings = new Map<string, Listing>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Calls `list` unless it was called for this key lately; callers side by side share one call. */
  ensure(key: string, list: () => Promise<void>): Promise<void> {
    const known = this.#listings.get(key);
    if (known !== undefined && this.#now() - known.listedAtMs < LIST_AGAIN_AFTER_MS) return known.done;
    const done = list();
    const listing = { listedAtMs: this.#now(), done };
    this.#listings.delete(key);
    this.#listings.set(key, listing);
    this.#forgetOldest();
    done.catch(() => {
      if (this.#listings.get(key) === listing) this.#listings.delete(key);
    });
    return done;
  }

  /** After a node went down, which may have forgotten what it listed last. */
  forgetAll(): void {
    this.#listings.clear();
  }

  #forgetOldest(): void {
    if (this.#listings.size <= MAX_REMEMBERED) return;
    for (const oldest of this.#listings.keys()) {
      this.#listings.delete(oldest);
      return;
    }
  }
}
