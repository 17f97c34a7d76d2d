import { describe, expect, it } from "vitest";
import { newRoomId, parseRoomId, type RoomId } from "./ids.ts";
import { PARTITION_COUNT, partitionOf } from "./partition.ts";

describe("partitionOf", () => {
  it.each([
    [1, 143],
    [42, 189],
    [123_456_789, 107],
    [Number.MAX_SAFE_INTEGER, 120],
  ])("is stable for ever: room %i is in partition %i", (id, partition) => {
    expect(partitionOf(id as RoomId)).toBe(partition);
  });

  it("the number of partitions never changes", () => {
    expect(PARTITION_COUNT).toBe(256);
  });

  it.each([
    ["consecutive", (i: number) => parseRoomId(i + 1)],
    ["made in one second", (i: number) => newRoomId(Date.UTC(2026, 0, 1), i / 100_000)],
    ["made one a second", (i: number) => newRoomId(Date.UTC(2026, 0, 1) + i * 1_000, 0.5)],
  ])("room ids %s spread evenly over the partitions", (_, roomIdAt) => {
    const counts = new Array<number>(PARTITION_COUNT).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const partition = partitionOf(roomIdAt(i) as RoomId);
      counts[partition] = (counts[partition] ?? 0) + 1;
    }
    // 391 are expected, with a standard deviation of 20; six of them are far beyond chance.
    expect(Math.min(...counts)).toBeGreaterThan(270);
    expect(Math.max(...counts)).toBeLessThan(512);
  });
});
