import type { RoomId } from "@plaza/core";
import { bucketOf } from "./bucket.ts";
import type { QueryBounds } from "./query-bounds.ts";
import type { Direction, Range, RoomPartitions } from "./room-partitions.ts";

/** A remainder of this many sequences is read and skipped instead of halved again. */
const SKIPPED_ROWS = 256;
const ALL: Range = { from: 0, to: Number.MAX_SAFE_INTEGER };

type Search = {
  readonly partitions: RoomPartitions;
  readonly roomId: RoomId;
  readonly bounds: QueryBounds;
  readonly direction: Direction;
};

/**
 * The buckets that a query has to read, in its direction. Sequences grow with time, so the bucket in which a sequence
 * bound lies is found by halving the list and asking for the newest sequence of the one in the middle.
 */
export async function bucketsToRead(search: Search): Promise<readonly number[]> {
  const { partitions, roomId, bounds, direction } = search;
  const range = { from: bucketOf(bounds.times.from), to: Math.min(bucketOf(bounds.times.to), MAX_BUCKET) };
  const buckets = await partitions.buckets(roomId, range);
  if (direction === "ascending") {
    return bounds.seqs.from === 0 ? buckets : buckets.slice(await firstReaching(search, buckets, bounds.seqs.from));
  }
  const isOpen = bounds.seqs.to === Number.MAX_SAFE_INTEGER;
  const end = isOpen ? buckets.length : (await firstReaching(search, buckets, bounds.seqs.to)) + 1;
  return buckets.slice(0, end).reverse();
}

/** A bucket is an int in the table. */
const MAX_BUCKET = 2 ** 31 - 1;

/**
 * The range of sequences to read in the first bucket. Within a bucket there is no order by time but that of the
 * sequences, so a bound of time in the middle of the bucket is found by halving the range of sequences. The result
 * holds all that is asked for, and at most SKIPPED_ROWS messages beyond the bound.
 */
export async function seqsToRead(search: Search, bucket: number): Promise<Range> {
  const { bounds, direction } = search;
  const { times, seqs } = bounds;
  if (direction === "ascending" && bucketOf(times.from) === bucket) {
    const edge = await edgeOf(search, bucket, times.from);
    return { from: Math.max(seqs.from, edge.from), to: seqs.to };
  }
  if (direction === "descending" && bucketOf(times.to) === bucket) {
    const edge = await edgeOf(search, bucket, times.to + 1);
    return { from: seqs.from, to: Math.min(seqs.to, edge.to) };
  }
  return seqs;
}

/** The index of the first bucket whose newest sequence is at least `seq`; the length when there is none. */
async function firstReaching(search: Search, buckets: readonly number[], seq: number): Promise<number> {
  let low = 0;
  let high = buckets.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = await newestAtOrBefore(search, buckets, { from: low, to: middle });
    if (found !== undefined && found.seq >= seq) high = found.index;
    else low = middle + 1;
  }
  return low;
}

/** A bucket may be listed and empty: its writer died in between, or its messages have expired. Then the one before. */
async function newestAtOrBefore({ partitions, roomId }: Search, buckets: readonly number[], indexes: Range) {
  for (let index = indexes.to; index >= indexes.from; index--) {
    const bucket = buckets[index];
    const mark = bucket === undefined ? undefined : await partitions.mark({ roomId, bucket }, ALL, "descending");
    if (mark !== undefined) return { index, seq: mark.seq };
  }
  return undefined;
}

/**
 * Narrows down where in the bucket the time is reached: everything before `from` is older, nothing after `to` is. Every
 * step asks for the first message at or after the middle, so holes in the sequence do not matter.
 */
async function edgeOf({ partitions, roomId }: Search, bucket: number, timeMs: number): Promise<Range> {
  const place = { roomId, bucket };
  const [oldest, newest] = await Promise.all([
    partitions.mark(place, ALL, "ascending"),
    partitions.mark(place, ALL, "descending"),
  ]);
  let from = oldest?.seq ?? 0;
  let to = newest?.seq ?? 0;
  while (to - from > SKIPPED_ROWS) {
    const middle = from + Math.floor((to - from) / 2);
    const mark = await partitions.mark(place, { from: middle, to }, "ascending");
    if (mark === undefined || mark.timeMs >= timeMs) to = middle;
    else from = mark.seq + 1;
  }
  return { from, to };
}
