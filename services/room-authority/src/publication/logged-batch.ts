import type { RoomId } from "@plaza/core";
import { plaza, roomBatchBytes } from "@plaza/proto";
import { type HandOff, historyRecordOf } from "./history-hand-off.ts";

/** A batch as it comes back from the recent log. */
export type LoggedBatch = {
  readonly publications: readonly plaza.v1.Publication.$Properties[];
  readonly handOff: HandOff;
};

/** Decodes an envelope of the recent log, to hand its messages to history again. */
export function decodeLoggedBatch(roomId: RoomId, envelopeBytes: Uint8Array): LoggedBatch {
  const envelope = plaza.cluster.v1.RoomEnvelope.decode(envelopeBytes);
  const batch = plaza.v1.RoomBatch.decode(roomBatchBytes(envelope.clientFrame));
  const records = batch.publications.flatMap((publication) => {
    const bytes = plaza.v1.Publication.encode(publication).finish();
    return historyRecordOf(bytes, publication, envelope.epoch) ?? [];
  });
  return {
    publications: batch.publications,
    handOff: { roomId, epoch: envelope.epoch, firstSeq: envelope.firstSeq, records },
  };
}
