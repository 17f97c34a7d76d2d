import type { RoomId } from "@plaza/core";

/**
 * When rooms have to be looked at although nobody asks for them: to be closed, to lose what has expired. Entries are
 * written before the change that needs them, so an entry may stand for nothing, but nothing stands without its entry.
 * Every method may be called side by side from any number of processes.
 */
export interface RoomSchedule {
  /** Adds entries, durably once it resolved; one that is there already stays once. A room may have many. */
  add(entries: readonly ScheduleEntry[]): Promise<void>;

  /** Entries of the partitions with `atMs` ≤ `nowMs`, per partition the earliest first and at most `limit`. */
  due(
    partitions: readonly number[],
    query: { readonly nowMs: number; readonly limit: number },
  ): Promise<readonly ScheduleEntry[]>;

  /** Removes entries when what they stood for is done; those that are not there any more are none. */
  remove(entries: readonly ScheduleEntry[]): Promise<void>;
}

export type ScheduleEntry = {
  readonly roomId: RoomId;
  /** Milliseconds since 1970. */
  readonly atMs: number;
};
