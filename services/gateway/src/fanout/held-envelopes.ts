import { type Envelope, envelopeBytes } from "./envelope.ts";

/** A hole is filled within moments; what comes meanwhile and is more than this comes out of the recent log instead. */
const MAX_HELD = 256;
const MAX_HELD_BYTES = 1024 * 1024;

/** Envelopes that wait until those before them are here, in their order. */
export class HeldEnvelopes {
  #items: Envelope[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  get first(): Envelope | undefined {
    return this.#items[0];
  }

  /** The one that reaches furthest. */
  get last(): Envelope | undefined {
    return this.#items.at(-1);
  }

  /** Keeps an envelope; false when there is no room for it, and then nothing is kept any more. */
  add(envelope: Envelope): boolean {
    const bytes = envelopeBytes(envelope);
    if (this.#items.length >= MAX_HELD || this.#bytes + bytes > MAX_HELD_BYTES) {
      this.#items = [];
      this.#bytes = 0;
      return false;
    }
    this.#items.splice(this.#placeOf(envelope), 0, envelope);
    this.#bytes += bytes;
    return true;
  }

  removeFirst(): void {
    const first = this.#items.shift();
    if (first) this.#bytes -= envelopeBytes(first);
  }

  /** After the last one that is not later: nearly always the end. */
  #placeOf(envelope: Envelope): number {
    let place = this.#items.length;
    while (place > 0 && isLater(this.#items[place - 1], envelope)) place -= 1;
    return place;
  }
}

function isLater(one: Envelope | undefined, other: Envelope): boolean {
  if (!one) return false;
  return one.epoch === other.epoch ? orderOf(one) > orderOf(other) : one.epoch > other.epoch;
}

/** What is not sequenced stands behind what the room had published when it was sent. */
function orderOf(envelope: Envelope): number {
  return envelope.lastSeq || envelope.positionSeq;
}
