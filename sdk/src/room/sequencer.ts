import type { RoomPosition, RoomPublication } from "../messages.ts";
import type { NotificationContent } from "../notifications.ts";
import type { Batch, Recovered } from "../wire/batch-from-wire.ts";
import { FilteredPublications } from "./filtered-publications.ts";

/** Where the sequencer's results go. */
export type SequencerOutput = {
  readonly publication: (publication: RoomPublication) => void;
  readonly notice: (notice: NotificationContent) => void;
  readonly continuityLost: (gap: { readonly from: RoomPosition; readonly to: RoomPosition }) => void;
};

/** Batches that wait behind a hole. What comes beyond is dropped here and fetched by another recovery. */
const MAX_HELD_BATCHES = 1000;

/**
 * Turns batches that come twice, overlap, or leave holes into each publication once and in order, or into the news that
 * some will not come.
 *
 * 1. A batch that is known is dropped; one that overlaps loses its known part. [SQ1]
 * 2. A batch behind a hole is held, and `isBehind` asks the owner to fetch what is missing. [SQ4]
 * 3. What was fetched goes the same way, then what was held.
 * 4. What is not for everybody came before the batch that covers it and is put into that one first; what has no
 *    sequence is passed on as it comes. Neither moves the position. [MS6]
 * 5. A newer epoch, or the server's word that the past is gone, ends continuity: that is told, and the room goes on
 *    from there. [RS2]
 */
export class Sequencer {
  #position: RoomPosition;
  /** The highest sequence of the epoch that is known to exist. */
  #headSeq: number;
  /** Behind a hole, in order. */
  #held: Batch[] = [];
  readonly #filtered = new FilteredPublications();
  readonly #output: SequencerOutput;

  constructor(start: RoomPosition, output: SequencerOutput) {
    this.#position = start;
    this.#headSeq = start.seq;
    this.#output = output;
  }

  get position(): RoomPosition {
    return this.#position;
  }

  /** Something is missing: the owner should ask the server for what came after `position`. */
  get isBehind(): boolean {
    return this.#headSeq > this.#position.seq;
  }

  /** A batch that the server pushed. */
  take(batch: Batch): void {
    if (batch.isFiltered) this.#takeFiltered(batch);
    else if (batch.lastSeq === 0) this.#emitNotices(batch);
    else this.#takeSequenced(this.#filtered.mergedInto(batch));
  }

  /** The server says where the room stands. */
  noteHead(head: RoomPosition): void {
    if (head.epoch > this.#position.epoch) this.#restartAt(head);
    else if (head.epoch === this.#position.epoch) this.#headSeq = Math.max(this.#headSeq, head.seq);
  }

  /** The answer to a recovery or to a resume: the past after `position`, or the word that it is gone. */
  recover(recovered: Recovered): void {
    for (const batch of recovered.batches) this.take(batch);
    if (recovered.isComplete) this.noteHead(recovered.position);
    else this.goOnFrom(recovered.position);
  }

  /** The past between here and `target` is gone. What was held is still delivered. */
  goOnFrom(target: RoomPosition): void {
    const { epoch, seq } = this.#position;
    if (target.epoch === epoch && target.seq > seq) this.#skipTo(target.seq);
    else if (target.epoch !== epoch || target.seq < seq) this.#restartAt(target);
  }

  /** Nobody can tell what is missing: go on with what is there. */
  giveUp(): void {
    this.#skipTo(this.#headSeq);
  }

  #takeFiltered(batch: Batch): void {
    for (const publication of batch.publications) if (publication.seq === 0) this.#output.publication(publication);
    this.#emitNotices(batch);
    if (batch.epoch < this.#position.epoch) return;
    const knownSeq = batch.epoch === this.#position.epoch ? this.#position.seq : 0;
    this.#filtered.keep({ ...batch, publications: batch.publications.filter(({ seq }) => seq > knownSeq) });
  }

  #takeSequenced(batch: Batch): void {
    if (batch.epoch < this.#position.epoch) return;
    if (batch.epoch > this.#position.epoch) this.#restartAt({ epoch: batch.epoch, seq: batch.firstSeq - 1 });
    if (batch.lastSeq <= this.#position.seq) return;
    this.#headSeq = Math.max(this.#headSeq, batch.lastSeq);
    if (batch.firstSeq > this.#position.seq + 1) this.#hold(batch);
    else {
      this.#accept(batch);
      this.#acceptHeld();
    }
  }

  #hold(batch: Batch): void {
    if (this.#held.length >= MAX_HELD_BATCHES) return;
    this.#held.push(batch);
    this.#held.sort((a, b) => a.firstSeq - b.firstSeq);
  }

  #acceptHeld(): void {
    for (;;) {
      const next = this.#held[0];
      if (next === undefined || next.firstSeq > this.#position.seq + 1) return;
      this.#held.shift();
      if (next.lastSeq > this.#position.seq) this.#accept(next);
    }
  }

  #accept(batch: Batch): void {
    for (const publication of batch.publications) {
      if (publication.seq <= this.#position.seq) continue;
      this.#position = { epoch: batch.epoch, seq: publication.seq };
      this.#output.publication(publication);
    }
    this.#position = { epoch: batch.epoch, seq: batch.lastSeq };
    this.#emitNotices(batch);
  }

  #emitNotices(batch: Batch): void {
    for (const notice of batch.notices) this.#output.notice(notice);
  }

  #skipTo(targetSeq: number): void {
    while (this.#position.seq < targetSeq) {
      const heldFrom = this.#held[0]?.firstSeq ?? Number.POSITIVE_INFINITY;
      this.#jump({ epoch: this.#position.epoch, seq: Math.min(targetSeq, heldFrom - 1) });
      this.#acceptHeld();
    }
  }

  /** Another epoch, or a server that knows less than it did: nothing held belongs to what comes now. */
  #restartAt(target: RoomPosition): void {
    this.#held = [];
    this.#filtered.forgetUpTo({ epoch: this.#position.epoch, seq: Number.POSITIVE_INFINITY });
    this.#headSeq = target.seq;
    this.#jump(target);
  }

  #jump(to: RoomPosition): void {
    const from = this.#position;
    this.#position = to;
    this.#headSeq = Math.max(this.#headSeq, to.seq);
    this.#filtered.forgetUpTo(to);
    this.#output.continuityLost({ from, to });
  }
}
