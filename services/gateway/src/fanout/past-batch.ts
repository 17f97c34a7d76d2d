import { encodeServerFrame, plaza, roomBatchBytes } from "@plaza/proto";
import type { Session } from "../session/session.ts";
import type { Audiences } from "./audiences.ts";
import type { Envelope } from "./envelope.ts";
import type { Audience, SideFrame } from "./side-frame.ts";
import { withoutMessages } from "./without-messages.ts";

/** A batch that was published, in the form in which it is replayed; made when it is first asked for, as most never are. */
export class PastBatch {
  readonly #envelope: Envelope;
  #everybodys: Uint8Array | undefined;
  #filtered: readonly FilteredBatch[] | undefined;

  constructor(envelope: Envelope) {
    this.#envelope = envelope;
  }

  get lastSeq(): number {
    return this.#envelope.lastSeq;
  }

  get recalledSeqs(): readonly number[] {
    return this.#envelope.recalledSeqs;
  }

  /** Of all that it may be replayed as, to whomever. */
  get replayBytes(): number {
    return this.#filteredBatches().reduce((sum, { bytes }) => sum + bytes.length, this.#batch().length);
  }

  /** [RC4] The same without messages that were taken back. */
  without(seqs: ReadonlySet<number>): PastBatch {
    const rest = withoutMessages(this.#envelope, seqs);
    return rest === this.#envelope ? this : new PastBatch(rest);
  }

  /** Encoded RoomBatches: what the session may see of the filtered ones, then the one that covers the range. [MS6] */
  replayFor(session: Session, audiences: Audiences): readonly Uint8Array[] {
    const batch = this.#batch();
    const covering = batch.length > 0 ? [batch] : [];
    const filtered = this.#filteredBatches();
    if (filtered.length === 0) return covering;
    const seen = filtered.filter(({ audience }) => audiences.includes(audience, session));
    return [...seen.map(({ bytes }) => bytes), ...covering];
  }

  #batch(): Uint8Array {
    this.#everybodys ??= replayableBatch(this.#envelope.frame);
    return this.#everybodys;
  }

  #filteredBatches(): readonly FilteredBatch[] {
    this.#filtered ??= this.#envelope.sideFrames.flatMap(filteredBatch);
    return this.#filtered;
  }
}

/** [RC4] Batches without what those that come with or after them take back: the log keeps them as they were published. */
export function withoutRecalledBy(
  recalling: readonly PastBatch[],
  batches: readonly PastBatch[],
): readonly PastBatch[] {
  const seqs = new Set(recalling.flatMap(({ recalledSeqs }) => recalledSeqs));
  return seqs.size === 0 ? batches : batches.map((batch) => batch.without(seqs));
}

type FilteredBatch = { readonly audience: Audience; readonly bytes: Uint8Array };

/** The encoded RoomBatch of a frame without its notices, which live only once. Empty when it has nothing to replay. */
function replayableBatch(frame: Uint8Array): Uint8Array {
  if (frame.length === 0) return frame;
  const bytes = roomBatchBytes(frame);
  const batch = plaza.v1.RoomBatch.decode(bytes);
  if (batch.notices.length === 0) return bytes;
  return plaza.v1.RoomBatch.encode({ ...batch, notices: [] }).finish();
}

/** What has a sequence; the rest of a side frame lives only once. */
function filteredBatch({ audience, frame }: SideFrame): readonly FilteredBatch[] {
  const { roomBatch } = plaza.v1.ServerFrame.decode(frame);
  const publications = (roomBatch?.publications ?? []).filter(({ seq }) => (seq ?? 0) > 0);
  if (publications.length === 0) return [];
  const replayed = encodeServerFrame({ roomBatch: { ...roomBatch, publications, notices: [] } });
  return [{ audience, bytes: roomBatchBytes(replayed) }];
}
