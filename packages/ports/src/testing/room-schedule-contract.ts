import { PARTITION_COUNT, partitionOf, type RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import type { RoomSchedule, ScheduleEntry } from "../room-schedule.ts";
import { freshRoomId } from "./fresh-ids.ts";
import { roomScheduleModelRules } from "./room-schedule-model-rules.ts";
import { type Subject, useSubject } from "./use-subject.ts";

export type RoomScheduleSubject = Subject & { readonly schedule: RoomSchedule };

/** Opens the adapter with a schedule in which no other test has entries. Called several times. */
export type RoomScheduleSetup = () => Promise<RoomScheduleSubject>;

const AT_MS = 1_750_000_000_000;

/** The rules of RoomSchedule. */
export function roomScheduleContract(name: string, setup: RoomScheduleSetup): void {
  describe(`room schedule contract: ${name}`, () => {
    const subject = useSubject(setup);
    let lastPartition = 0;
    /** A partition that no other test has used yet. */
    const freshPartition = () => lastPartition++ % PARTITION_COUNT;

    it("nothing is due where nothing was added, and nothing asked for is answered with nothing", async () => {
      const { schedule } = subject();
      expect(await schedule.due([freshPartition()], { nowMs: AT_MS, limit: 10 })).toEqual([]);
      await schedule.add([]);
      await schedule.remove([]);
      expect(await schedule.due([], { nowMs: AT_MS, limit: 10 })).toEqual([]);
    });

    it("an entry is due from its time on, until it is removed", async () => {
      const { schedule } = subject();
      const partition = freshPartition();
      const entry = { roomId: roomIn(partition), atMs: AT_MS };
      await schedule.add([entry]);
      expect(await schedule.due([partition], { nowMs: AT_MS - 1, limit: 10 })).toEqual([]);
      expect(await schedule.due([partition], { nowMs: AT_MS, limit: 10 })).toEqual([entry]);
      expect(await schedule.due([partition], { nowMs: AT_MS + 86_400_000, limit: 10 })).toEqual([entry]);
      await schedule.remove([entry]);
      expect(await schedule.due([partition], { nowMs: AT_MS, limit: 10 })).toEqual([]);
    });

    it("an entry that is added again, also in one call, stays once", async () => {
      const { schedule } = subject();
      const partition = freshPartition();
      const entry = { roomId: roomIn(partition), atMs: AT_MS };
      await schedule.add([entry, entry]);
      await schedule.add([entry]);
      expect(await schedule.due([partition], { nowMs: AT_MS, limit: 10 })).toEqual([entry]);
    });

    it("a room may have many entries; removing one, or one that is not there, leaves the others", async () => {
      const { schedule } = subject();
      const partition = freshPartition();
      const roomId = roomIn(partition);
      const [first, second, third] = [entryAt(roomId, 0), entryAt(roomId, 1), entryAt(roomId, 2)];
      await schedule.add([third, first, second]);
      await schedule.remove([second, entryAt(roomId, 3), entryAt(roomIn(partition), 1)]);
      await schedule.remove([second]);
      expect(await schedule.due([partition], { nowMs: AT_MS + 9, limit: 10 })).toEqual([first, third]);
    });

    it("each partition gives its earliest entries, at most as many as asked for", async () => {
      const { schedule } = subject();
      const [busy, quiet] = [freshPartition(), freshPartition()];
      const many = Array.from({ length: 20 }, (_, i) => entryAt(roomIn(busy), (i * 7) % 20));
      const few = [entryAt(roomIn(quiet), 100)];
      await schedule.add([...many, ...few]);
      const due = await schedule.due([busy, quiet], { nowMs: AT_MS + 100, limit: 5 });
      const timesIn = (partition: number) =>
        due.filter(({ roomId }) => partitionOf(roomId) === partition).map(({ atMs }) => atMs - AT_MS);
      expect(timesIn(busy)).toEqual([0, 1, 2, 3, 4]);
      expect(timesIn(quiet)).toEqual([100]);
      expect(due).toHaveLength(6);
    });

    it("entries of partitions that were not asked for are not given", async () => {
      const { schedule } = subject();
      const [asked, other] = [freshPartition(), freshPartition()];
      await schedule.add([entryAt(roomIn(other), 0)]);
      expect(await schedule.due([asked], { nowMs: AT_MS, limit: 10 })).toEqual([]);
    });

    it("rooms with one time are all given, the largest room id and the largest time too", async () => {
      const { schedule } = subject();
      const largest = Number.MAX_SAFE_INTEGER as RoomId;
      const partition = partitionOf(largest);
      const entries = [largest, roomIn(partition), roomIn(partition)].map((roomId) => ({
        roomId,
        atMs: Number.MAX_SAFE_INTEGER,
      }));
      await schedule.add(entries);
      const due = await schedule.due([partition], { nowMs: Number.MAX_SAFE_INTEGER, limit: 1_000 });
      const found = due.filter(({ atMs }) => atMs === Number.MAX_SAFE_INTEGER).map(({ roomId }) => roomId);
      expect(found.toSorted()).toEqual(entries.map(({ roomId }) => roomId).toSorted());
      await schedule.remove(entries);
    });

    it("ten thousand entries of all partitions are added, read and removed in one call each", async () => {
      const { schedule } = subject();
      // Below all times of other tests, so that those are not due.
      const entries = Array.from({ length: 10_000 }, (_, i) => ({ roomId: freshRoomId(), atMs: 1_000 + i }));
      const partitions = Array.from({ length: PARTITION_COUNT }, (_, i) => i);
      await schedule.add(entries);
      const due = await schedule.due(partitions, { nowMs: 1_000_000, limit: 10_000 });
      expect(due.toSorted((a, b) => a.atMs - b.atMs)).toEqual(entries);
      await schedule.remove(entries);
      expect(await schedule.due(partitions, { nowMs: 1_000_000, limit: 1 })).toEqual([]);
    }, 30_000);

    roomScheduleModelRules(subject, () => roomIn(freshPartition()));
  });
}

function entryAt(roomId: RoomId, afterMs: number): ScheduleEntry {
  return { roomId, atMs: AT_MS + afterMs };
}

function roomIn(partition: number): RoomId {
  for (;;) {
    const roomId = freshRoomId();
    if (partitionOf(roomId) === partition) return roomId;
  }
}
