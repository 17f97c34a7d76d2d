import type { Place } from "@plaza/audience";
import type { RoomId } from "@plaza/core";
import { encodeRoomBatchFrame, encodeServerFrame, plaza } from "@plaza/proto";
import type { Envelope } from "../fanout/envelope.ts";

export type BatchPlace = { readonly epoch: number; readonly firstSeq: number; readonly lastSeq: number };

const NOTHING_ELSE = { controls: [], sideFrames: [], recalledSeqs: [] } as const;

/** Whom a message is for; what is absent lets everybody pass. */
export type MessageAudience = {
  readonly accounts?: readonly string[];
  readonly tagExpression?: string;
  readonly place?: Place;
};

/** A message's text, for everybody, or with whom it is for. */
export type BatchMessage = string | (MessageAudience & { readonly text: string });

/** A publication whose text is its sequence, so that a mixed-up one shows. */
export function encodedPublication(seq: number, content: BatchMessage = String(seq)): Uint8Array {
  const { text, tagExpression = "", place } = typeof content === "string" ? { text: content } : content;
  const audience = { targetTags: tagExpression, ...(place ? { place } : {}) };
  const message = { clientMessageId: `m${seq}`, text, sender: { accountId: "ann", nick: "Ann" }, ...audience };
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

/** An envelope as the authority makes it: what is not for everybody stands beside the batch that covers it. */
export function roomEnvelope(
  roomId: RoomId,
  after: { readonly epoch: number; readonly seq: number },
  messages: readonly BatchMessage[],
): plaza.cluster.v1.RoomEnvelope.$Properties {
  const range = { epoch: after.epoch, firstSeq: after.seq + 1, lastSeq: after.seq + messages.length };
  const sequenced = messages.map((message, index) => ({ message, seq: range.firstSeq + index }));
  const everybodys = sequenced.filter(({ message }) => typeof message === "string");
  const publications = everybodys.map(({ message, seq }) => encodedPublication(seq, message));
  return {
    roomId,
    ...range,
    positionSeq: range.lastSeq,
    clientFrame: encodeRoomBatchFrame({ roomId, ...range }, publications, []),
    sideFrames: sequenced.flatMap(({ message, seq }) =>
      typeof message === "string" ? [] : sideFrame({ roomId, epoch: after.epoch, seq }, message),
    ),
  };
}

/** With sequence 0 it lives only now. */
export function sideFrame(
  place: { readonly roomId: RoomId; readonly epoch: number; readonly seq: number },
  message: Exclude<BatchMessage, string>,
): plaza.cluster.v1.SideFrame.$Properties {
  const { accounts = [], text: _text, ...filter } = message;
  const { roomId, epoch, seq } = place;
  const publications = [plaza.v1.Publication.decode(encodedPublication(seq, message))];
  const clientFrame = encodeServerFrame({ roomBatch: { roomId, epoch, publications, filtered: true } });
  return { accounts: [...accounts], ...filter, clientFrame };
}

/** A batch as a follower gets it; its frame is only a mark unless one is given. */
export function batchEnvelope(place: BatchPlace, frame: Uint8Array = new Uint8Array(1)): Envelope {
  return { ...place, positionSeq: place.lastSeq, frame, ...NOTHING_ELSE };
}

/** Where the room stands, or a notice that was sent when it stood there. */
export function unsequencedEnvelope(position: { readonly epoch: number; readonly seq: number }): Envelope {
  const { epoch, seq } = position;
  return { epoch, firstSeq: 0, lastSeq: 0, positionSeq: seq, frame: new Uint8Array(), ...NOTHING_ELSE };
}
