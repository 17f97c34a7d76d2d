import type { HistoryClient } from "@plaza/cluster-client";
import { limits, type Position, type RoomId } from "@plaza/core";
import { encodeRoomBatchFrame, encodeServerFrame, plaza } from "@plaza/proto";
import { PastBatch } from "./past-batch.ts";
import { placeFromWire, type SideFrame } from "./side-frame.ts";

type HistoryRecord = plaza.cluster.v1.HistoryRecord.$Properties;

/**
 * What history has directly after a position, as one batch, as far as it is without a hole: messages that were not to be
 * stored are missing there, and then the past is not complete. Undefined when not even the next one is there.
 *
 * @param recalled messages of which this gateway knows that they were taken back: that they are missing is no hole
 */
export async function readHistoryBatch(
  history: HistoryClient,
  roomId: RoomId,
  { after, recalled }: { readonly after: Position; readonly recalled: readonly number[] },
): Promise<PastBatch | undefined> {
  const page = await history.query({ roomId, seq: after.seq, ascending: true, limit: limits.MAX_HISTORY_PAGE_API });
  const records = withoutHole(page.records ?? [], after, recalled);
  const lastSeq = records.at(-1)?.seq;
  if (!lastSeq) return undefined;
  return batchOf(records, { roomId, epoch: after.epoch, firstSeq: after.seq + 1, lastSeq });
}

/** A message that is missing because it was taken back, perhaps by a later one of the page, is no hole. [RC4] */
function withoutHole(
  records: readonly HistoryRecord[],
  after: Position,
  known: readonly number[],
): readonly HistoryRecord[] {
  const recalled = new Set([...known, ...records.flatMap(({ recallsSeq }) => recallsSeq || [])]);
  let next = after.seq + 1;
  const end = records.findIndex(({ seq, epoch }) => {
    while (next !== seq && recalled.has(next)) next += 1;
    const isNext = seq === next && epoch === after.epoch;
    next += 1;
    return !isNext;
  });
  return end < 0 ? records : records.slice(0, end);
}

type Range = { readonly roomId: RoomId; readonly epoch: number; readonly firstSeq: number; readonly lastSeq: number };

/** As it was published: what is not for everybody stands beside the batch that covers its sequences. [MS6] */
function batchOf(records: readonly HistoryRecord[], range: Range): PastBatch {
  const publications = records.map(({ publication }) => publication ?? new Uint8Array());
  const sides = publications.map((publication) => sideFrameOf(publication, range));
  const everybodys = publications.filter((_publication, index) => !sides[index]);
  return new PastBatch({
    ...range,
    positionSeq: range.lastSeq,
    frame: encodeRoomBatchFrame(range, everybodys, []),
    controls: [],
    sideFrames: sides.filter((side) => side !== undefined),
    recalledSeqs: records.flatMap(({ recallsSeq }) => recallsSeq || []),
  });
}

/** Undefined for what is for everybody, as notifications in history are: they do not say who was told. */
function sideFrameOf(publication: Uint8Array, { roomId, epoch }: Range): SideFrame | undefined {
  const decoded = plaza.v1.Publication.decode(publication);
  const { targetTags, place } = decoded.message ?? {};
  if (!targetTags && !place) return undefined;
  return {
    audience: { accounts: [], tagExpression: targetTags ?? "", place: place ? placeFromWire(place) : undefined },
    frame: encodeServerFrame({ roomBatch: { roomId, epoch, publications: [decoded], filtered: true } }),
  };
}
