import { limits } from "@plaza/core";
import type { MessageQuery } from "@plaza/ports";
import type { Range } from "./room-partitions.ts";

/** What a query asks for, as ranges of time and sequence, both ends inclusive. */
export type QueryBounds = {
  readonly times: Range;
  readonly seqs: Range;
};

const MAX = Number.MAX_SAFE_INTEGER;
/** The driver's timestamps end here (the year 275760). */
const MAX_TIME_MS = 8.64e15;

export function boundsOf({ anchor, direction, nowMs }: MessageQuery): QueryBounds {
  const oldestMs = Math.max(0, nowMs - limits.HISTORY_RETENTION_SECONDS * 1_000);
  const all: QueryBounds = { times: { from: oldestMs, to: MAX_TIME_MS }, seqs: { from: 0, to: MAX } };
  if (anchor.kind === "end") return all;
  const isAscending = direction === "ascending";
  if (anchor.kind === "seq") {
    return { ...all, seqs: isAscending ? { from: anchor.seq + 1, to: MAX } : { from: 0, to: anchor.seq - 1 } };
  }
  return {
    ...all,
    times: isAscending
      ? { from: Math.max(oldestMs, anchor.timeMs + 1), to: MAX_TIME_MS }
      : { from: oldestMs, to: anchor.timeMs - 1 },
  };
}
