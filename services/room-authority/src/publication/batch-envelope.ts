import { encodeRoomBatchFrame, type plaza } from "@plaza/proto";
import type { PublicationFilter } from "./event-audience.ts";
import { encodeEnvelope } from "./room-publisher.ts";

/** A publication as it was encoded once, for viewers, log and history alike. */
export type EncodedPublication = {
  /** 0: directed, lives only now. */
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** Undefined: for everybody. */
  readonly filter: PublicationFilter | undefined;
};

export type BatchHeader = {
  readonly roomId: number;
  readonly epoch: number;
  /** Both 0 where nothing took a sequence. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Where the room stands afterwards. */
  readonly positionSeq: number;
};

export type BatchParts = {
  readonly publications: readonly EncodedPublication[];
  readonly notices: readonly plaza.v1.Notification.$Properties[];
  readonly controls: readonly plaza.cluster.v1.SessionControl.$Properties[];
  readonly recalled: readonly RecalledMessage[];
};

/** A message that is to be found no more. [RC4] */
export type RecalledMessage = { readonly seq: number; readonly timeMs: number };

/**
 * The envelope of a batch. What is not for everybody goes before the batch that covers its sequence, so that who does not
 * get it sees no gap. [MS6]
 */
export function encodeBatchEnvelope(header: BatchHeader, parts: BatchParts): Uint8Array {
  const { positionSeq, ...range } = header;
  const open = parts.publications.filter((one) => one.filter === undefined);
  const hasFrame = range.lastSeq > 0 || parts.notices.length > 0;
  return encodeEnvelope({
    ...range,
    positionSeq,
    clientFrame: hasFrame
      ? encodeRoomBatchFrame(
          range,
          open.map((one) => one.bytes),
          parts.notices,
        )
      : new Uint8Array(),
    sideFrames: sideFrames(range, parts.publications),
    controls: [...parts.controls],
    recalledSeqs: parts.recalled.map(({ seq }) => seq),
    recalledTimesMs: parts.recalled.map(({ timeMs }) => timeMs),
  });
}

/** What belongs into the recent log: without what lives only now. */
export function loggedParts(parts: BatchParts): BatchParts {
  return { ...parts, notices: [], publications: parts.publications.filter((one) => one.seq > 0) };
}

/** Publications with one filter share a frame. */
function sideFrames(
  { roomId, epoch }: Pick<BatchHeader, "roomId" | "epoch">,
  publications: readonly EncodedPublication[],
): plaza.cluster.v1.SideFrame.$Properties[] {
  const filtered = publications.flatMap(({ filter, bytes }) => (filter ? [{ filter, bytes }] : []));
  const groups = Map.groupBy(filtered, ({ filter }) => JSON.stringify(filter));
  const header = { roomId, epoch, firstSeq: 0, lastSeq: 0, filtered: true };
  return [...groups.values()].map((group) => ({
    ...group[0]?.filter,
    clientFrame: encodeRoomBatchFrame(
      header,
      group.map(({ bytes }) => bytes),
      [],
    ),
  }));
}
