import type { RoomId } from "@plaza/core";
import { plaza, roomBatchBytes } from "@plaza/proto";
import { type HandOff, historyRecordOf, silentRecallRecord } from "./history-hand-off.ts";

/** A batch as it comes back from the recent log. */
export type LoggedBatch = {
  /** In their order, those that were not for everybody among them. */
  readonly publications: readonly plaza.v1.Publication.$Properties[];
  readonly handOff: HandOff;
  /** Sequences of messages that the batch takes back. */
  readonly recalledSeqs: readonly number[];
};

/** Decodes an envelope of the recent log: to hand its messages to history again, or to look at them. */
export function decodeLoggedBatch(roomId: RoomId, envelopeBytes: Uint8Array): LoggedBatch {
  const envelope = plaza.cluster.v1.RoomEnvelope.decode(envelopeBytes);
  const frames = [envelope.clientFrame, ...envelope.sideFrames.map((side) => side.clientFrame ?? new Uint8Array())];
  const publications = frames.flatMap(publicationsIn).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  const records = publications.flatMap((publication) => {
    const bytes = plaza.v1.Publication.encode(publication).finish();
    return historyRecordOf(bytes, publication, envelope.epoch) ?? [];
  });
  const { epoch, firstSeq, recalledSeqs } = envelope;
  const all = [...records, ...silentRecalls(envelope, records)];
  return { publications, recalledSeqs, handOff: { roomId, epoch, firstSeq, records: all } };
}

function silentRecalls(
  { epoch, recalledSeqs, recalledTimesMs }: plaza.cluster.v1.RoomEnvelope,
  told: HandOff["records"],
): HandOff["records"] {
  const toldSeqs = new Set(told.map((record) => record.recallsSeq));
  return recalledSeqs.flatMap((seq, index) =>
    toldSeqs.has(seq) ? [] : silentRecallRecord({ seq, timeMs: recalledTimesMs[index] ?? 0 }, epoch),
  );
}

function publicationsIn(clientFrame: Uint8Array): readonly plaza.v1.Publication.$Properties[] {
  return plaza.v1.RoomBatch.decode(roomBatchBytes(clientFrame)).publications;
}
