/** What one call of the server reads at most. */
export const MAX_PAGE = 200;

const NEWEST_FIRST = 2;
const OLDEST_FIRST = 1;
/** The server checks that a reader is named and has the form of an account; it need not be one. */
const READER = "plaza-cli";
/** Above how far any clock is wrong that the server still takes a call from. */
const CLOCK_TOLERANCE_MS = 3_600_000;

/** Where a page of history begins and which way it goes, as history/queryChatroomMsg takes it. */
export type PagePlace = { readonly accid: string; readonly reverse: 1 | 2; readonly timetag: number };

/** The page that ends now, by a clock that need not be the server's. */
export function pageOfNewest(nowMs: number): PagePlace {
  return pageBefore(nowMs + CLOCK_TOLERANCE_MS);
}

export function pageBefore(timeMs: number): PagePlace {
  return { accid: READER, reverse: NEWEST_FIRST, timetag: timeMs };
}

export function pageAfter(timeMs: number): PagePlace {
  return { accid: READER, reverse: OLDEST_FIRST, timetag: timeMs };
}
