import type { Position } from "@plaza/core";
import { plaza } from "@plaza/proto";

type RoomBatch = plaza.v1.RoomBatch.$Properties;

/** What a client knows that follows the protocol and does nothing else: it keeps filtered publications until their batch. */
export class ModelViewer {
  /** Texts with a sequence, in the order in which they were shown. */
  readonly shown: string[] = [];
  /** Texts that lived only once. */
  readonly live: string[] = [];
  #seq: number;
  #kept = new Map<number, string>();

  constructor(seq: number) {
    this.#seq = seq;
  }

  get position(): Position {
    return { epoch: 1, seq: this.#seq };
  }

  /** False when something is missing before the frame: it has to be recovered first. [SQ4] */
  read(frame: plaza.v1.ServerFrame): boolean {
    const { roomBatch, roomPosition } = frame;
    if (roomPosition) return (roomPosition.position?.seq ?? 0) <= this.#seq;
    return roomBatch ? this.readBatch(roomBatch) : true;
  }

  readBatch(batch: RoomBatch): boolean {
    if (batch.filtered) {
      this.#keep(batch);
      return true;
    }
    if ((batch.firstSeq ?? 0) > this.#seq + 1) return false;
    this.#cover(batch);
    return true;
  }

  readEncoded(batches: readonly Uint8Array[]): void {
    for (const bytes of batches) {
      if (!this.readBatch(plaza.v1.RoomBatch.decode(bytes))) throw new Error("a recovery has a hole");
    }
  }

  #keep({ publications }: RoomBatch): void {
    for (const { seq, message } of publications ?? []) {
      const text = message?.text ?? "";
      if (!seq) this.live.push(text);
      else if (seq > this.#seq) this.#kept.set(seq, text);
    }
  }

  #cover({ publications, lastSeq }: RoomBatch): void {
    for (const { seq, message } of publications ?? []) {
      if (seq && seq > this.#seq) this.#kept.set(seq, message?.text ?? "");
    }
    const end = Math.max(this.#seq, lastSeq ?? 0);
    const due = [...this.#kept].filter(([seq]) => seq <= end).sort(([one], [other]) => one - other);
    for (const [seq, text] of due) {
      this.shown.push(text);
      this.#kept.delete(seq);
    }
    this.#seq = end;
  }
}
