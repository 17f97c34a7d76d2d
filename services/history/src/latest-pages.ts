import { PARTITION_COUNT, partitionOf, type RoomId } from "@plaza/core";

/** A page of 200 full messages has a few megabytes at the very most, a usual one 60 KiB. */
const MAX_BYTES = 64 * 1024 * 1024;

type Kept = { readonly reply: Uint8Array; readonly untilMs: number; readonly generation: number };

export type LatestPage = {
  readonly roomId: RoomId;
  readonly key: string;
  readonly reply: Uint8Array;
  /** When the reading began; the age counts from there. */
  readonly asOfMs: number;
  /** That of the room when the reading began. */
  readonly generation: number;
};

/**
 * Encoded pages for a moment: thousands that enter a room within a second ask for the same one. A room's pages have a
 * generation, which ends with a recall: pages that are older, or whose reading began before, may hold what was recalled.
 */
export class LatestPages {
  readonly #kept = new Map<string, Kept>();
  readonly #keepMs: number;
  readonly #now: () => number;
  /** One number for all rooms of a partition: dropping a few more pages than a recall asks for is harmless. */
  readonly #generations = new Uint32Array(PARTITION_COUNT);
  #bytes = 0;

  constructor(options: { readonly keepMs: number; readonly now: () => number }) {
    this.#keepMs = options.keepMs;
    this.#now = options.now;
  }

  get(roomId: RoomId, key: string): Uint8Array | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#now() >= kept.untilMs) return undefined;
    return kept.generation === this.generationOf(roomId) ? kept.reply : undefined;
  }

  generationOf(roomId: RoomId): number {
    return this.#generations[partitionOf(roomId)] ?? 0;
  }

  forget(roomId: RoomId): void {
    this.#generations[partitionOf(roomId)] = this.generationOf(roomId) + 1;
  }

  put({ roomId, key, reply, asOfMs, generation }: LatestPage): void {
    // A recall has come while it was read.
    if (generation !== this.generationOf(roomId)) return;
    if (this.#keepMs === 0) return;
    this.#drop(key);
    this.#kept.set(key, { reply, untilMs: asOfMs + this.#keepMs, generation });
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
