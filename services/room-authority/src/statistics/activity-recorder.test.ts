import { createMemoryRooms } from "@plaza/adapters/memory";
import type { AccountId, RoomId } from "@plaza/core";
import type { RoomStatistics } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import { ActivityRecorder } from "./activity-recorder.ts";

const ROOM = 7 as RoomId;
const [ANN, BEN] = ["ann", "ben"] as AccountId[] as [AccountId, AccountId];
const NOON = Date.UTC(2026, 10, 25, 12);

function aRecorder(overrides: { readonly statistics?: RoomStatistics } = {}) {
  const { statistics } = createMemoryRooms();
  const clock = { nowMs: NOON };
  let dropped = 0;
  const recorder = new ActivityRecorder({
    statistics: overrides.statistics ?? statistics,
    now: () => clock.nowMs,
    onDropped: () => {
      dropped += 1;
    },
  });
  return { recorder, statistics, clock, dropped: () => dropped };
}

const rankOf = async (statistics: RoomStatistics, atMs: number) =>
  (await statistics.top({ period: "hour", atMs, orderBy: "enters", limit: 10 }))[0];

describe("activity of rooms", () => {
  it("[ST1] entries, messages, accounts and the peak of an hour are recorded in one flush", async () => {
    const { recorder, statistics } = aRecorder();
    recorder.entered(ROOM, ANN);
    recorder.entered(ROOM, BEN);
    recorder.entered(ROOM, BEN);
    recorder.spoke(ROOM, ANN);
    recorder.online(ROOM, 2);
    recorder.online(ROOM, 1);
    await recorder.flush();
    expect(await rankOf(statistics, NOON)).toEqual({ roomId: ROOM, enters: 3, messages: 1, active: 2, online: 2 });
  });

  it("[ST1] what happened before the hour struck counts in the hour before", async () => {
    const { recorder, statistics, clock } = aRecorder();
    recorder.entered(ROOM, ANN);
    clock.nowMs = NOON + 3_600_000;
    recorder.entered(ROOM, BEN);
    await recorder.flush();
    expect((await rankOf(statistics, NOON))?.enters).toBe(1);
    expect((await rankOf(statistics, clock.nowMs))?.enters).toBe(1);
  });

  it("[ST1] a store that is away loses nothing: the numbers go with the next flush", async () => {
    const { statistics } = createMemoryRooms();
    let isAway = true;
    const flaky: RoomStatistics = {
      top: (query) => statistics.top(query),
      record: (activities) => (isAway ? Promise.reject(new Error("away")) : statistics.record(activities)),
    };
    const { recorder } = aRecorder({ statistics: flaky });
    recorder.entered(ROOM, ANN);
    await expect(recorder.flush()).rejects.toThrow("away");
    recorder.entered(ROOM, BEN);
    isAway = false;
    await recorder.flush();
    expect(await rankOf(statistics, NOON)).toMatchObject({ enters: 2, active: 2 });
  });

  it("[ST1] numbers that wait are bounded, and dropping is told", () => {
    const { recorder, dropped } = aRecorder();
    for (let room = 1; room <= 10_001; room += 1) recorder.entered(room as RoomId, ANN);
    expect(dropped()).toBe(1);
  });
});
