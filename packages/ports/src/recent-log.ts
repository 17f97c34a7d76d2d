import type { Position, RoomId } from "@plaza/core";

/**
 * The newest batches of each room, as `RoomStore.commit` appended them: the source for filling holes and for resuming.
 * Bounded per room by count and age (the adapter's options).
 */
export interface RecentLog {
  /**
   * All batches that cover sequences above `after.seq`, oldest first, at most `limit.maxBatches`. The first may begin at
   * or before `after.seq`. Never partial without saying so: `lost` when the log does not reach back that far, the
   * room has not come that far, or the epoch is another one.
   */
  readAfter(roomId: RoomId, after: Position, limit: { readonly maxBatches: number }): Promise<RecentRead>;

  /** Where each room stands, in the order asked; undefined for a room that does not exist. */
  positions(roomIds: readonly RoomId[]): Promise<readonly (Position | undefined)[]>;
}

export type RecentRead =
  | {
      readonly kind: "batches";
      readonly batches: readonly RecentBatch[];
      /** Where the room stood at the read; `batches` end there unless `maxBatches` cut them. */
      readonly head: Position;
    }
  | { readonly kind: "lost"; readonly head: Position }
  | { readonly kind: "missing" };

export type RecentBatch = {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly bytes: Uint8Array;
};

export type RecentLogLimits = {
  /** Batches kept per room. */
  readonly maxBatches: number;
  /** Batches older than this go when the next one comes, the oldest first: the log never has a hole. */
  readonly maxAgeMs: number;
};

/** Ten minutes cover a reconnect storm and outlive the idempotency window; 2,000 batches are 80 s at 25 flushes a second. */
export const DEFAULT_RECENT_LOG_LIMITS: RecentLogLimits = { maxBatches: 2_000, maxAgeMs: 600_000 };
