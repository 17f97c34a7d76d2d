import { type Envelope, envelopeBytes } from "./envelope.ts";
import { PastBatch } from "./past-batch.ts";
import { withoutMessages } from "./without-messages.ts";

/** A resume after a few seconds of lost network is served from here; longer ones come out of the recent log. */
const MAX_BATCHES = 256;
const MAX_BYTES = 1024 * 1024;

/** The newest batches of one room without a hole, oldest first: what resume and recovery ask for most. */
export class Ring {
  #envelopes: Envelope[] = [];
  /** Made when they are first asked for: most batches are never replayed. */
  readonly #past = new WeakMap<Envelope, PastBatch>();
  #bytes = 0;
  #epoch = 0;
  #baseSeq = 0;

  /** Forgets everything: the room goes on from this position. */
  reset(epoch: number, seq: number): void {
    this.#envelopes = [];
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

  /** Hot path: takes the batch that follows the newest one. */
  push(envelope: Envelope): void {
    this.#envelopes.push(envelope);
    this.#bytes += envelopeBytes(envelope);
    while (this.#envelopes.length > MAX_BATCHES || this.#bytes > MAX_BYTES) this.#dropOldest();
    if (envelope.recalledSeqs.length > 0) this.#recall(new Set(envelope.recalledSeqs));
  }

  /** The batches that cover everything above `seq`, or undefined when that is forgotten. */
  after(seq: number): readonly PastBatch[] | undefined {
    if (seq < this.#baseSeq) return undefined;
    const batches: PastBatch[] = [];
    for (let index = this.#envelopes.length - 1; index >= 0; index -= 1) {
      const envelope = this.#envelopes[index];
      if (!envelope || envelope.lastSeq <= seq) break;
      batches.push(this.#pastOf(envelope));
    }
    return batches.reverse();
  }

  /** Messages, also older ones, that the batches here take back. */
  recalledSeqs(): readonly number[] {
    return this.#envelopes.flatMap((envelope) => envelope.recalledSeqs);
  }

  #pastOf(envelope: Envelope): PastBatch {
    const known = this.#past.get(envelope);
    if (known) return known;
    const made = new PastBatch(envelope);
    this.#past.set(envelope, made);
    return made;
  }

  /** [RC4] What is taken back is replayed no more. */
  #recall(seqs: ReadonlySet<number>): void {
    this.#envelopes = this.#envelopes.map((envelope) => withoutMessages(envelope, seqs));
    this.#bytes = this.#envelopes.reduce((sum, envelope) => sum + envelopeBytes(envelope), 0);
  }

  #dropOldest(): void {
    const oldest = this.#envelopes.shift();
    if (!oldest) return;
    this.#bytes -= envelopeBytes(oldest);
    this.#baseSeq = oldest.lastSeq;
  }
}
