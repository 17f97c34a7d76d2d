import type { Envelope } from "./envelope.ts";
import { PastBatch } from "./past-batch.ts";

/** A resume after a few seconds of lost network is served from here; longer ones come out of the recent log. */
const MAX_BATCHES = 256;
const MAX_BYTES = 1024 * 1024;

/** The newest batches of one room without a hole, oldest first: what resume and recovery ask for most. */
export class Ring {
  #batches: PastBatch[] = [];
  #bytes = 0;
  #epoch = 0;
  #baseSeq = 0;

  /** Forgets everything: the room goes on from this position. */
  reset(epoch: number, seq: number): void {
    this.#batches = [];
    this.#bytes = 0;
    this.#epoch = epoch;
    this.#baseSeq = seq;
  }

  /** The ring covers everything above this sequence. */
  get baseSeq(): number {
    return this.#baseSeq;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Takes the batch that follows the newest one. */
  push(envelope: Envelope): void {
    const batch = new PastBatch(envelope);
    this.#batches.push(batch);
    this.#bytes += batch.heldBytes;
    while (this.#batches.length > MAX_BATCHES || this.#bytes > MAX_BYTES) this.#dropOldest();
    if (envelope.recalledSeqs.length > 0) this.#recall(new Set(envelope.recalledSeqs));
  }

  /** The batches that cover everything above `seq`, or undefined when that is forgotten. */
  after(seq: number): readonly PastBatch[] | undefined {
    if (seq < this.#baseSeq) return undefined;
    const batches: PastBatch[] = [];
    for (let index = this.#batches.length - 1; index >= 0; index -= 1) {
      const kept = this.#batches[index];
      if (!kept || kept.lastSeq <= seq) break;
      batches.push(kept);
    }
    return batches.reverse();
  }

  /** Messages, also older ones, that the batches here take back. */
  recalledSeqs(): readonly number[] {
    return this.#batches.flatMap((batch) => batch.recalledSeqs);
  }

  /** [RC4] What is taken back is replayed no more. */
  #recall(seqs: ReadonlySet<number>): void {
    this.#batches = this.#batches.map((batch) => batch.without(seqs));
    this.#bytes = this.#batches.reduce((sum, { heldBytes }) => sum + heldBytes, 0);
  }

  #dropOldest(): void {
    const oldest = this.#batches.shift();
    if (!oldest) return;
    this.#bytes -= oldest.heldBytes;
    this.#baseSeq = oldest.lastSeq;
  }
}
