import { partitionOf } from "@plaza/core";
import type { RoomSchedule, ScheduleEntry } from "@plaza/ports";
import { SortedList } from "./sorted-list.ts";

/** RoomSchedule that lives as long as the process: a list by time for each partition. */
export class MemoryRoomSchedule implements RoomSchedule {
  readonly #partitions = new Map<number, SortedList<ScheduleEntry>>();

  async add(entries: readonly ScheduleEntry[]): Promise<void> {
    for (const entry of entries) this.#partition(partitionOf(entry.roomId)).add(entry);
  }

  async due(
    partitions: readonly number[],
    { nowMs, limit }: { readonly nowMs: number; readonly limit: number },
  ): Promise<readonly ScheduleEntry[]> {
    return partitions.flatMap((partition) => {
      const entries = this.#partition(partition);
      return entries.slice(
        0,
        Math.min(
          limit,
          entries.firstIndex(({ atMs }) => atMs > nowMs),
        ),
      );
    });
  }

  async remove(entries: readonly ScheduleEntry[]): Promise<void> {
    for (const entry of entries) this.#partition(partitionOf(entry.roomId)).remove(entry);
  }

  #partition(partition: number): SortedList<ScheduleEntry> {
    const present = this.#partitions.get(partition);
    if (present !== undefined) return present;
    const entries = new SortedList<ScheduleEntry>((a, b) => a.atMs - b.atMs || a.roomId - b.roomId);
    this.#partitions.set(partition, entries);
    return entries;
  }
}
