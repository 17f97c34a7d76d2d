import { partitionOf, type RoomId } from "@plaza/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { RoomSchedule, ScheduleEntry } from "../room-schedule.ts";

const entries = fc.array(fc.record({ room: fc.nat({ max: 3 }), atMs: fc.nat({ max: 20 }) }), { maxLength: 8 });
const actions = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), entries }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), entries }) },
  ),
  { minLength: 1, maxLength: 20 },
);
const queries = fc.record({ nowMs: fc.nat({ max: 20 }), limit: fc.integer({ min: 1, max: 6 }) });

/** `freshRoom` draws a room in a partition without entries. */
export function roomScheduleModelRules(
  subject: () => { readonly schedule: RoomSchedule },
  freshRoom: () => RoomId,
): void {
  it("after any series of steps what is due is what a plain list has", async () => {
    await fc.assert(
      fc.asyncProperty(actions, queries, async (series, query) => {
        const { schedule } = subject();
        const rooms = [freshRoom(), freshRoom(), freshRoom(), freshRoom()];
        let model: readonly ScheduleEntry[] = [];
        for (const { kind, entries } of series) {
          const named = entries.map(({ room, atMs }) => ({ roomId: rooms[room] ?? freshRoom(), atMs }));
          await schedule[kind](named);
          const others = model.filter((known) => !named.some((entry) => isSame(entry, known)));
          model = kind === "add" ? [...others, ...uniqueOf(named)] : others;
        }
        await expectSameDue(schedule, model, { rooms, ...query });
        await schedule.remove(model);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
}

type Question = { readonly rooms: readonly RoomId[]; readonly nowMs: number; readonly limit: number };

async function expectSameDue(
  schedule: RoomSchedule,
  model: readonly ScheduleEntry[],
  { rooms, ...query }: Question,
): Promise<void> {
  const due = await schedule.due(rooms.map(partitionOf), query);
  for (const roomId of rooms) {
    const wanted = model
      .filter((entry) => entry.roomId === roomId && entry.atMs <= query.nowMs)
      .toSorted((a, b) => a.atMs - b.atMs)
      .slice(0, query.limit);
    expect(due.filter((entry) => entry.roomId === roomId)).toEqual(wanted);
  }
  expect(due.every((entry) => model.some((known) => isSame(entry, known)))).toBe(true);
}

function uniqueOf(entries: readonly ScheduleEntry[]): readonly ScheduleEntry[] {
  return entries.filter((entry, i) => entries.findIndex((other) => isSame(entry, other)) === i);
}

function isSame(a: ScheduleEntry, b: ScheduleEntry): boolean {
  return a.roomId === b.roomId && a.atMs === b.atMs;
}
