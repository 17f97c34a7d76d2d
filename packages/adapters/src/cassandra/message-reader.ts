import { PlazaError } from "@plaza/core";
import type { MessagePage, MessageQuery, MessageRecord } from "@plaza/ports";
import { boundsOf, type QueryBounds } from "./query-bounds.ts";
import { type ReadPage, readPage, seqsBehind } from "./read-page.ts";
import type { Range, RoomPartitions } from "./room-partitions.ts";
import { bucketsToRead, seqsToRead } from "./start-search.ts";

/** With a filter many messages are looked at for one that matches. */
const FILTERED_PAGE_ROWS = 500;
/** Buckets of a sparse room that are read side by side; the first is always read alone, it often suffices. */
const MAX_BUCKETS_AHEAD = 8;

/**
 * Reads pages.
 *
 * 1. The bounds of time and sequence follow from the anchor, the direction and the retention.
 * 2. room_buckets names the hours that have messages; a search finds the first of them to read.
 * 3. Bucket after bucket is read in the direction, more and more of them ahead as they turn out to hold little.
 * 4. What is recalled, or beyond the bounds or the filter, is left out. One match more than asked for tells whether there is
 *    more.
 */
export class MessageReader {
  readonly #partitions: RoomPartitions;
  readonly #maxScannedRows: number;

  constructor(partitions: RoomPartitions, maxScannedRows: number) {
    this.#partitions = partitions;
    this.#maxScannedRows = maxScannedRows;
  }

  async query(query: MessageQuery): Promise<MessagePage> {
    const bounds = boundsOf(query);
    if (bounds.times.from > bounds.times.to || bounds.seqs.from > bounds.seqs.to)
      return { records: [], hasMore: false };
    const matches: MessageRecord[] = [];
    let scanned = 0;
    for await (const page of this.#pages(query, bounds)) {
      for (const record of page.records) {
        if (isPastRetention(record, query, bounds)) return { records: matches, hasMore: false };
        if (!page.recalledSeqs.has(record.seq) && isMatch(record, query, bounds)) matches.push(record);
        if (matches.length > query.limit) return { records: matches.slice(0, query.limit), hasMore: true };
      }
      scanned += page.records.length;
      if (scanned > this.#maxScannedRows) throw tooManyScanned(this.#maxScannedRows);
    }
    return { records: matches, hasMore: false };
  }

  async *#pages(query: MessageQuery, bounds: QueryBounds): AsyncGenerator<ReadPage> {
    const { roomId, direction } = query;
    const search = { partitions: this.#partitions, roomId, bounds, direction };
    const buckets = await bucketsToRead(search);
    const [first] = buckets;
    if (first === undefined) return;
    const firstSeqs = await seqsToRead(search, first);
    const ahead = new Map<number, Promise<ReadPage>>();
    for (const [index, bucket] of buckets.entries()) {
      const reach = Math.min(2 ** index, MAX_BUCKETS_AHEAD);
      for (const next of buckets.slice(index, index + reach)) {
        if (ahead.has(next)) continue;
        const reading = this.#page(query, next, next === first ? firstSeqs : bounds.seqs);
        // Nobody waits for it when an earlier bucket suffices or fails.
        reading.catch(() => {});
        ahead.set(next, reading);
      }
      yield* this.#pagesOfBucket(query, bucket, { bounds, first: await ahead.get(bucket) });
      ahead.delete(bucket);
    }
  }

  /** All pages of a bucket, of which the first is there already. */
  async *#pagesOfBucket(
    query: MessageQuery,
    bucket: number,
    from: { readonly bounds: QueryBounds; readonly first: ReadPage | undefined },
  ): AsyncGenerator<ReadPage> {
    for (let page = from.first; page !== undefined; ) {
      yield page;
      const last = page.records.at(-1);
      if (last === undefined || page.records.length < pageRows(query)) return;
      page = await this.#page(query, bucket, seqsBehind(last.seq, from.bounds.seqs, query.direction));
    }
  }

  #page(query: MessageQuery, bucket: number, seqs: Range): Promise<ReadPage> {
    const { roomId, direction } = query;
    return readPage(this.#partitions, { roomId, bucket }, { seqs, direction, limit: pageRows(query) });
  }
}

function pageRows(query: MessageQuery): number {
  const isFiltered = query.types.length > 0 || query.sender !== undefined;
  return isFiltered ? FILTERED_PAGE_ROWS : query.limit + 1;
}

/** Whether everything further in this direction is too old: times never grow on the way down. */
function isPastRetention(record: MessageRecord, { direction }: MessageQuery, { times }: QueryBounds): boolean {
  return direction === "descending" && record.timeMs < times.from;
}

function isMatch(record: MessageRecord, query: MessageQuery, { times }: QueryBounds): boolean {
  if (record.timeMs < times.from || record.timeMs > times.to) return false;
  if (query.sender !== undefined && record.sender !== query.sender) return false;
  return query.types.length === 0 || query.types.includes(record.type);
}

function tooManyScanned(maxScannedRows: number): PlazaError {
  const message = `the filter matched too few of ${maxScannedRows} messages; ask with a closer anchor or fewer filters`;
  return new PlazaError({ error: "overloaded", message });
}
