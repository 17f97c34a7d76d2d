/** From the protocol: the same id within this time is sent once. */
const KEPT_MS = 300_000;
/** Far more broadcasts than an operator sends in that time; beyond, the oldest are forgotten first. */
const MAX_KEPT = 10_000;

/** Ids that came within the last minutes. */
export class RecentIds {
  readonly #now: () => number;
  /** When each came, oldest first. */
  readonly #cameAtMs = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#cameAtMs.size;
  }

  /** False when the id came before. */
  add(id: string): boolean {
    const nowMs = this.#now();
    this.#forget(nowMs - KEPT_MS);
    if (this.#cameAtMs.has(id)) return false;
    this.#cameAtMs.set(id, nowMs);
    return true;
  }

  #forget(horizonMs: number): void {
    for (const [id, cameAtMs] of this.#cameAtMs) {
      if (cameAtMs > horizonMs && this.#cameAtMs.size < MAX_KEPT) return;
      this.#cameAtMs.delete(id);
    }
  }
}
