/** The sequences that a batch covers. */
export type BatchRange = { readonly firstSeq: number; readonly lastSeq: number };

const LENGTH_DELIMITED = 2;
/** ServerFrame.room_batch = 2; in RoomBatch: first_seq = 3, last_seq = 4, and the header ends with publications = 5. */
const ROOM_BATCH_TAG = (2 << 3) | LENGTH_DELIMITED;
const FIRST_SEQ = 3;
const LAST_SEQ = 4;

/**
 * The range of sequences of an encoded ServerFrame with a RoomBatch, read off its first bytes without decoding the messages:
 * cheap enough for every frame of every socket. Undefined for other frames and for batches without a sequence.
 */
export function batchRange(frame: Uint8Array): BatchRange | undefined {
  if (frame[0] !== ROOM_BATCH_TAG) return undefined;
  const cursor = new VarintCursor(frame, 1);
  cursor.next(); // The length of the batch.
  let firstSeq = 0;
  let lastSeq = 0;
  for (let tag = cursor.next(); (tag & 7) === 0 && !cursor.isBeyondEnd; tag = cursor.next()) {
    const value = cursor.next();
    if (tag >> 3 === FIRST_SEQ) firstSeq = value;
    if (tag >> 3 === LAST_SEQ) lastSeq = value;
  }
  return lastSeq === 0 ? undefined : { firstSeq, lastSeq };
}

class VarintCursor {
  readonly #bytes: Uint8Array;
  #offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.#offset = offset;
  }

  get isBeyondEnd(): boolean {
    return this.#offset > this.#bytes.length;
  }

  /** Numbers up to 2^53: beyond 32 bits JavaScript's shifts would cut them. */
  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#offset++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}
