import type { RoomId } from "@plaza/core";
import type { MessageRecord } from "@plaza/ports";
import type { Direction, PageRead, Range, RoomPartitions } from "./room-partitions.ts";

export type ReadPage = {
  /** With the recalled ones: whoever reads on needs to know how far this has come. */
  readonly records: readonly MessageRecord[];
  readonly recalledSeqs: ReadonlySet<number>;
};

/** Reads messages of one bucket side by side with the recalls of the same range. */
export async function readPage(
  partitions: RoomPartitions,
  place: { readonly roomId: RoomId; readonly bucket: number },
  read: PageRead,
): Promise<ReadPage> {
  const [records, first] = await Promise.all([partitions.page(place, read), partitions.recalledSeqs(place, read)]);
  const recalledSeqs = new Set(first);
  const end = records.at(-1)?.seq;
  // A full answer may end before the messages do, where messages were recalled that are not stored.
  for (let page = first; end !== undefined && page.length === read.limit; ) {
    const last = page.at(-1);
    if (last === undefined || isBehind(end, last, read.direction)) break;
    page = await partitions.recalledSeqs(place, { ...read, seqs: seqsBehind(last, read.seqs, read.direction) });
    for (const seq of page) recalledSeqs.add(seq);
  }
  return { records, recalledSeqs };
}

/** What of the range is still to come after `seq` in the direction. */
export function seqsBehind(seq: number, seqs: Range, direction: Direction): Range {
  return direction === "ascending" ? { from: seq + 1, to: seqs.to } : { from: seqs.from, to: seq - 1 };
}

/** Whether the reading has come as far as `end`. */
function isBehind(end: number, seq: number, direction: Direction): boolean {
  return direction === "ascending" ? seq >= end : seq <= end;
}
