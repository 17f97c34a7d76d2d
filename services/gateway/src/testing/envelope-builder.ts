import type { RoomId } from "@plaza/core";
import { encodeRoomBatchFrame, plaza } from "@plaza/proto";
import type { Envelope } from "../fanout/envelope.ts";

export type BatchPlace = { readonly epoch: number; readonly firstSeq: number; readonly lastSeq: number };

/** A publication whose text is its sequence, so that a mixed-up one shows. */
export function encodedPublication(seq: number, text = String(seq)): Uint8Array {
  const message = { clientMessageId: `m${seq}`, text, sender: { accountId: "ann", nick: "Ann" } };
  return plaza.v1.Publication.encode({ seq, timeMs: 1_000 + seq, message }).finish();
}

/** The frame of a batch as the authority makes it. */
export function batchFrame(roomId: RoomId, place: BatchPlace, notices: readonly string[] = []): Uint8Array {
  const seqs = Array.from({ length: place.lastSeq - place.firstSeq + 1 }, (_, index) => place.firstSeq + index);
  const noticed = notices.map((operator) => ({ type: plaza.v1.NotificationType.MEMBER_ENTERED, operator }));
  return encodeRoomBatchFrame(
    { roomId, ...place },
    seqs.map((seq) => encodedPublication(seq)),
    noticed,
  );
}

/** A batch as a follower gets it; its frame is only a mark unless one is given. */
export function batchEnvelope(place: BatchPlace, frame: Uint8Array = new Uint8Array(1)): Envelope {
  return { ...place, positionSeq: place.lastSeq, frame, controls: [] };
}

/** Where the room stands, or a notice that was sent when it stood there. */
export function unsequencedEnvelope(position: { readonly epoch: number; readonly seq: number }): Envelope {
  const { epoch, seq } = position;
  return { epoch, firstSeq: 0, lastSeq: 0, positionSeq: seq, frame: new Uint8Array(), controls: [] };
}
