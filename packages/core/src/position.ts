/**
 * A point in the order of a room. Sequences grow by one within an epoch. A new epoch begins when a store may have
 * forgotten what it gave out; the sequence then jumps ahead by `EPOCH_SEQUENCE_JUMP`, so no number is used twice.
 */
export type Position = {
  readonly epoch: number;
  readonly seq: number;
};

/** Far above what one store can hand out in the seconds that it may lose. */
export const EPOCH_SEQUENCE_JUMP = 1_000_000;
