/** A page of 200 full messages has a few megabytes at the very most, a usual one 60 KiB. */
const MAX_BYTES = 64 * 1024 * 1024;

type Kept = { readonly reply: Uint8Array; readonly untilMs: number };

/** Encoded pages for a moment: thousands that enter a room within a second ask for the same one. */
export class LatestPages {
  readonly #kept = new Map<string, Kept>();
  readonly #keepMs: number;
  readonly #now: () => number;
  #bytes = 0;

  constructor(options: { readonly keepMs: number; readonly now: () => number }) {
    this.#keepMs = options.keepMs;
    this.#now = options.now;
  }

  get(key: string): Uint8Array | undefined {
    const kept = this.#kept.get(key);
    return kept !== undefined && this.#now() < kept.untilMs ? kept.reply : undefined;
  }

  /** `asOfMs`: when the reading began; the age counts from there. */
  put(key: string, reply: Uint8Array, asOfMs: number): void {
    if (this.#keepMs === 0) return;
    this.#drop(key);
    this.#kept.set(key, { reply, untilMs: asOfMs + this.#keepMs });
    this.#bytes += reply.length;
    this.#dropOld();
  }

  /** Entries stand in the order of their end, near enough: the first that is still good ends the search. */
  #dropOld(): void {
    for (const [key, { untilMs }] of this.#kept) {
      if (untilMs > this.#now() && this.#bytes <= MAX_BYTES) return;
      this.#drop(key);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.reply.length ?? 0;
    this.#kept.delete(key);
  }
}
