import type { HistoryClient } from "@plaza/cluster-client";
import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto";

export type HistoryRecord = plaza.cluster.v1.HistoryRecord.$Properties;

export type HistorySearch = Omit<plaza.cluster.v1.HistoryQuery.$Properties, "timeMs" | "seq" | "$unknowns"> & {
  /** Exclusive; undefined: the newest, or the oldest when ascending. */
  readonly fromTimeMs?: number | undefined;
  /** Exclusive as well, in place of a time. */
  readonly fromSeq?: number | undefined;
};

/**
 * Pages of one call. Whole messages fill four at most; where few have the tags that are asked for, history has looked through
 * 20,000 messages then, and the caller had better go on with another call.
 */
const MAX_PAGES = 10;

/** History's pages one after the other. History may end a page before its limit, where it gets too long for one reply. */
export async function* historyPages(
  { fromTimeMs, fromSeq, ...query }: HistorySearch,
  history: HistoryClient,
): AsyncGenerator<readonly HistoryRecord[]> {
  let anchor: { readonly timeMs?: number; readonly seq?: number } =
    fromSeq === undefined ? presentFields({ timeMs: fromTimeMs }) : { seq: fromSeq };
  for (;;) {
    const { records, hasMore } = await history.query({ ...query, ...anchor });
    yield records ?? [];
    const seq = records?.at(-1)?.seq;
    if (!hasMore || !seq) return;
    anchor = { seq };
  }
}

/**
 * The first records of a search, as many as its limit, that come before one which is not within; fewer where MAX_PAGES do
 * not hold more.
 */
export async function firstRecords(
  search: HistorySearch & { readonly limit: number },
  isWithin: (record: HistoryRecord) => boolean,
  history: HistoryClient,
): Promise<readonly HistoryRecord[]> {
  const found: HistoryRecord[] = [];
  let pages = 0;
  for await (const page of historyPages(search, history)) {
    const beyond = page.findIndex((record) => !isWithin(record));
    found.push(...(beyond < 0 ? page : page.slice(0, beyond)));
    pages += 1;
    if (beyond >= 0 || found.length >= search.limit || pages === MAX_PAGES) break;
  }
  return found.slice(0, search.limit);
}
