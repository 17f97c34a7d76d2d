import { encodeServerFrame, plaza } from "@plaza/proto";
import type { Envelope } from "./envelope.ts";

/** [RC4] The envelope without messages that were taken back. Its range stays, so nobody sees a hole. */
export function withoutMessages(envelope: Envelope, seqs: ReadonlySet<number>): Envelope {
  if (!isAnyWithin(seqs, envelope)) return envelope;
  const sideFrames = envelope.sideFrames.map((side) => ({ ...side, frame: frameWithout(side.frame, seqs) }));
  return { ...envelope, frame: frameWithout(envelope.frame, seqs), sideFrames };
}

/** All of a past without the messages that it takes back itself: the log keeps envelopes as they were published. */
export function withoutOwnRecalls(envelopes: readonly Envelope[]): readonly Envelope[] {
  const seqs = new Set(envelopes.flatMap(({ recalledSeqs }) => recalledSeqs));
  return seqs.size === 0 ? envelopes : envelopes.map((envelope) => withoutMessages(envelope, seqs));
}

function isAnyWithin(seqs: ReadonlySet<number>, { firstSeq, lastSeq }: Envelope): boolean {
  for (const seq of seqs) if (seq >= firstSeq && seq <= lastSeq) return true;
  return false;
}

function frameWithout(frame: Uint8Array, seqs: ReadonlySet<number>): Uint8Array {
  if (frame.length === 0) return frame;
  const { roomBatch } = plaza.v1.ServerFrame.decode(frame);
  const publications = roomBatch?.publications?.filter(({ seq }) => !seqs.has(seq ?? 0)) ?? [];
  if (publications.length === (roomBatch?.publications?.length ?? 0)) return frame;
  return encodeServerFrame({ roomBatch: { ...roomBatch, publications } });
}
