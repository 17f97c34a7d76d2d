import { plaza, roomBatchBytes } from "@plaza/proto";
import type { Envelope } from "./envelope.ts";

/** A resume after a few seconds of lost network is served from here; longer ones come out of the recent log. */
const MAX_BATCHES = 256;
const MAX_BYTES = 1024 * 1024;

/** The newest batches of one room without a hole, oldest first: what resume and recovery ask for most. */
export class Ring {
  #batches: KeptBatch[] = [];
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
    this.#batches.push(new KeptBatch(envelope));
    this.#bytes += envelope.frame.length;
    while (this.#batches.length > MAX_BATCHES || this.#bytes > MAX_BYTES) this.#dropOldest();
  }

  /** The encoded RoomBatches that cover everything above `seq`, or undefined when that is forgotten. */
  after(seq: number): readonly Uint8Array[] | undefined {
    if (seq < this.#baseSeq) return undefined;
    const batches: Uint8Array[] = [];
    for (let index = this.#batches.length - 1; index >= 0; index -= 1) {
      const kept = this.#batches[index];
      if (!kept || kept.lastSeq <= seq) break;
      if (kept.replay.length > 0) batches.push(kept.replay);
    }
    return batches.reverse();
  }

  #dropOldest(): void {
    const oldest = this.#batches.shift();
    if (!oldest) return;
    this.#bytes -= oldest.bytes;
    this.#baseSeq = oldest.lastSeq;
  }
}

class KeptBatch {
  readonly lastSeq: number;
  readonly bytes: number;
  readonly #frame: Uint8Array;
  #replay: Uint8Array | undefined;

  constructor(envelope: Envelope) {
    this.lastSeq = envelope.lastSeq;
    this.bytes = envelope.frame.length;
    this.#frame = envelope.frame;
  }

  /** Made when it is first asked for: most batches are never replayed. */
  get replay(): Uint8Array {
    this.#replay ??= replayableBatch(this.#frame);
    return this.#replay;
  }
}

/** The encoded RoomBatch of a frame without its notices, which live only once. Empty when it has nothing to replay. */
export function replayableBatch(frame: Uint8Array): Uint8Array {
  if (frame.length === 0) return frame;
  const bytes = roomBatchBytes(frame);
  const batch = plaza.v1.RoomBatch.decode(bytes);
  if (batch.notices.length === 0) return bytes;
  return plaza.v1.RoomBatch.encode({ ...batch, notices: [] }).finish();
}
