import type { RoomId } from "@plaza/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { RoomActivity, RoomStatistics } from "../room-statistics.ts";
import {
  accountsFrom,
  buildActivity,
  DAY_MS,
  freshDayMs,
  HOUR_MS,
  ORDERS,
  plainCount,
  ranked,
} from "./activity-builder.ts";
import { freshRoomId } from "./fresh-ids.ts";

const ROOMS = 200;
const RECORDERS = 3;

/** Draws integers from 0 to below the bound. */
type Draw = (bound: number) => number;

export function statisticsDayRules(subject: () => { readonly statistics: RoomStatistics }): void {
  it("a day of 200 rooms that several recorders merge in random chunks equals a straight count", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { statistics } = subject();
        const [draw, dayMs] = [drawFrom(seed), freshDayMs()];
        const events = eventsOf(dayMs, draw);
        const recorders = [...Map.groupBy(events, () => draw(RECORDERS)).values()].map((own) => chunksOf(own, draw));
        await Promise.all(recorders.map((chunks) => recordAll(statistics, chunks, draw)));
        await expectLikeStraightCount(statistics, events, dayMs);
      }),
      { numRuns: 5 },
    );
  }, 120_000);
}

async function recordAll(statistics: RoomStatistics, chunks: readonly RoomActivity[], draw: Draw): Promise<void> {
  for (let start = 0; start < chunks.length; ) {
    const end = start + 1 + draw(400);
    await statistics.record(chunks.slice(start, end));
    start = end;
  }
}

async function expectLikeStraightCount(
  statistics: RoomStatistics,
  events: readonly RoomActivity[],
  dayMs: number,
): Promise<void> {
  const hours = Array.from({ length: 24 }, (_, i) => ({ period: "hour" as const, fromMs: dayMs + i * HOUR_MS }));
  for (const { period, fromMs } of [{ period: "day" as const, fromMs: dayMs }, ...hours]) {
    const counted = plainCount(events, fromMs, fromMs + (period === "day" ? DAY_MS : HOUR_MS));
    for (const orderBy of ORDERS) {
      const wanted = ranked(counted, orderBy);
      const query = { period, atMs: fromMs + 1_234_567, orderBy };
      expect(await statistics.top({ ...query, limit: 500 })).toEqual(wanted);
      expect(await statistics.top({ ...query, limit: 10 })).toEqual(wanted.slice(0, 10));
    }
  }
}

/** Single events: somebody enters or writes while so and so many are online. A few rooms have most of them. */
function eventsOf(dayMs: number, draw: Draw): readonly RoomActivity[] {
  return Array.from({ length: ROOMS }, freshRoomId).flatMap((roomId, index) =>
    Array.from({ length: 1 + draw(3 + 2_000 / (index + 1)) }, () => eventOf(roomId, dayMs, draw)),
  );
}

function eventOf(roomId: RoomId, dayMs: number, draw: Draw): RoomActivity {
  const isEnter = draw(3) === 0;
  return buildActivity({
    roomId,
    atMs: dayMs + draw(DAY_MS),
    messages: isEnter ? 0 : 1,
    enters: isEnter ? 1 : 0,
    peakOnline: draw(20),
    activeAccounts: accountsFrom(draw(30), 1),
  });
}

/** Some events of one room and hour together become one record, as an authority gathers them; then all are shuffled. */
function chunksOf(events: readonly RoomActivity[], draw: Draw): readonly RoomActivity[] {
  const groups = Map.groupBy(events, ({ roomId, atMs }) => `${roomId} ${Math.floor(atMs / HOUR_MS)} ${draw(3)}`);
  const chunks = [...groups.values()].flatMap(gathered).map((chunk) => ({ place: draw(2 ** 30), chunk }));
  return chunks.sort((a, b) => a.place - b.place).map(({ chunk }) => chunk);
}

function gathered(events: readonly RoomActivity[]): readonly RoomActivity[] {
  const [first] = events;
  if (first === undefined) return [];
  return [
    buildActivity({
      roomId: first.roomId,
      atMs: first.atMs,
      messages: events.filter(({ messages }) => messages > 0).length,
      enters: events.filter(({ enters }) => enters > 0).length,
      peakOnline: Math.max(...events.map(({ peakOnline }) => peakOnline)),
      activeAccounts: [...new Set(events.flatMap(({ activeAccounts }) => activeAccounts))],
    }),
  ];
}

/** A linear congruential generator (the constants are those of Numerical Recipes): one seed repeats the whole day. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
