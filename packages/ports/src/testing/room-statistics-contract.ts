import type { RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { EXACT_ACTIVE_ACCOUNTS, type RoomStatistics } from "../room-statistics.ts";
import {
  accountsFrom,
  buildActivity,
  DAY_MS,
  freshDayMs,
  HOUR_MS,
  ORDERS,
  PERIODS,
  topRooms,
} from "./activity-builder.ts";
import { freshRoomId } from "./fresh-ids.ts";
import { statisticsDayRules } from "./statistics-day-rules.ts";
import { type Subject, useSubject } from "./use-subject.ts";

export type RoomStatisticsSubject = Subject & { readonly statistics: RoomStatistics };

/** Opens the adapter with statistics to which nobody else adds. Called several times. */
export type RoomStatisticsSetup = () => Promise<RoomStatisticsSubject>;

/** Five standard errors of the largest that is allowed: an estimate outside of it is wrong, not unlucky. */
const ESTIMATE_TOLERANCE = 0.05;

/** The rules of RoomStatistics. */
export function roomStatisticsContract(name: string, setup: RoomStatisticsSetup): void {
  describe(`room statistics contract: ${name}`, () => {
    const subject = useSubject(setup);

    it("a period without records has an empty ranking, and nothing recorded changes nothing", async () => {
      const { statistics } = subject();
      const atMs = freshDayMs();
      await statistics.record([]);
      for (const period of PERIODS) {
        for (const orderBy of ORDERS) expect(await topRooms(statistics, { period, atMs, orderBy })).toEqual([]);
      }
    });

    it("records of one room are merged: counts add up, the larger peak stays, accounts are united", async () => {
      const { statistics } = subject();
      const [atMs, roomId] = [freshDayMs(), freshRoomId()];
      const records = [
        { messages: 3, enters: 1, peakOnline: 7, activeAccounts: accountsFrom(0, 3) },
        { messages: 4, enters: 2, peakOnline: 9, activeAccounts: accountsFrom(2, 3) },
        { messages: 0, enters: 0, peakOnline: 8, activeAccounts: [...accountsFrom(0, 1), ...accountsFrom(0, 1)] },
      ].map((record) => buildActivity({ roomId, atMs, ...record }));
      await statistics.record(records.slice(0, 2));
      await statistics.record(records.slice(2));
      for (const period of PERIODS) {
        const ranks = await statistics.top({ period, atMs, orderBy: "messages", limit: 9 });
        expect(ranks).toEqual([{ roomId, messages: 7, enters: 3, online: 9, active: 5 }]);
      }
    });

    it("the order decides who is first, and every rank has all numbers, also those that are 0", async () => {
      const { statistics } = subject();
      const atMs = freshDayMs();
      const rooms = ORDERS.map((order) => ({ order, roomId: freshRoomId() }));
      const records = rooms.map(({ order, roomId }) =>
        buildActivity({
          roomId,
          atMs,
          messages: order === "messages" ? 5 : 1,
          enters: order === "enters" ? 5 : 0,
          peakOnline: order === "online" ? 5 : 2,
          activeAccounts: order === "active" ? accountsFrom(0, 5) : [],
        }),
      );
      await statistics.record(records);
      for (const { order, roomId } of rooms) {
        const [first] = await statistics.top({ period: "day", atMs, orderBy: order, limit: 1 });
        expect(first).toEqual({
          roomId,
          messages: order === "messages" ? 5 : 1,
          enters: order === "enters" ? 5 : 0,
          online: order === "online" ? 5 : 2,
          active: order === "active" ? 5 : 0,
        });
      }
      expect(await topRooms(statistics, { period: "day", atMs, orderBy: "enters" })).toHaveLength(1);
    });

    it("rooms with equal numbers stand in ascending order of their ids, at the limit too", async () => {
      const { statistics } = subject();
      const atMs = freshDayMs();
      const ids = [9, 10, 2, 100, 99, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 1];
      const records = ids.map((id) =>
        buildActivity({
          roomId: id as RoomId,
          atMs,
          messages: 5,
          enters: 5,
          peakOnline: 5,
          activeAccounts: accountsFrom(0, 5),
        }),
      );
      await statistics.record([...records, buildActivity({ roomId: 50 as RoomId, atMs, messages: 6 })]);
      const ascending = ids.toSorted((a, b) => a - b);
      for (const orderBy of ORDERS) {
        const wanted = orderBy === "messages" ? [50, ...ascending] : ascending;
        for (const limit of [1, 4, 9, 10, 11]) {
          const found = await topRooms(statistics, { period: "hour", atMs, orderBy, limit });
          expect(found, `${orderBy}, ${limit}`).toEqual(wanted.slice(0, limit));
        }
      }
    });

    it("hours and days begin on the hour and at midnight of UTC", async () => {
      const { statistics } = subject();
      const [dayMs, roomId] = [freshDayMs(), freshRoomId()];
      const times = [-1, 0, HOUR_MS - 1, HOUR_MS, DAY_MS - 1, DAY_MS];
      await statistics.record(times.map((afterMs) => buildActivity({ roomId, atMs: dayMs + afterMs, messages: 1 })));
      const countOf = async (period: "hour" | "day", atMs: number) =>
        (await statistics.top({ period, atMs, orderBy: "messages", limit: 1 }))[0]?.messages;
      expect(await countOf("day", dayMs + DAY_MS / 2)).toBe(4);
      expect(await countOf("day", dayMs - 1)).toBe(1);
      expect(await countOf("hour", dayMs + HOUR_MS / 2)).toBe(2);
      expect(await countOf("hour", dayMs + HOUR_MS)).toBe(1);
      expect(await countOf("hour", dayMs - 1)).toBe(1);
      expect(await countOf("hour", dayMs + 2 * HOUR_MS)).toBeUndefined();
    });

    it("active accounts are exact up to the number that the port names, however they come", async () => {
      const { statistics } = subject();
      const [atMs, roomId] = [freshDayMs(), freshRoomId()];
      const records = [
        accountsFrom(0, 6_000),
        accountsFrom(3_000, 5_000),
        accountsFrom(8_000, EXACT_ACTIVE_ACCOUNTS - 8_000),
      ].map((activeAccounts) => buildActivity({ roomId, atMs, messages: 1, enters: 1, activeAccounts }));
      await statistics.record(records);
      await statistics.record(records.slice(0, 1));
      const ranks = await statistics.top({ period: "hour", atMs, orderBy: "active", limit: 1 });
      expect(ranks).toEqual([{ roomId, active: EXACT_ACTIVE_ACCOUNTS, online: 0, messages: 4, enters: 4 }]);
    }, 30_000);

    it("beyond that they are a good estimate and never less than what is certain", async () => {
      const { statistics } = subject();
      const [atMs, roomId] = [freshDayMs(), freshRoomId()];
      let before = 0;
      for (const count of [9_990, 10_000, 10_001, 10_010, 24_000, 40_000]) {
        const activeAccounts = accountsFrom(before, count - before);
        await statistics.record([buildActivity({ roomId, atMs, activeAccounts })]);
        for (const period of PERIODS) {
          const [rank] = await statistics.top({ period, atMs, orderBy: "active", limit: 1 });
          expect(rank?.active).toBeGreaterThanOrEqual(Math.min(count, EXACT_ACTIVE_ACCOUNTS));
          expect(Math.abs((rank?.active ?? 0) / count - 1), `${count}`).toBeLessThan(ESTIMATE_TOLERANCE);
        }
        before = count;
      }
    }, 60_000);

    it("two thousand rooms are recorded in one call, and a ranking has as many as asked for", async () => {
      const { statistics } = subject();
      const atMs = freshDayMs();
      const records = Array.from({ length: 2_000 }, (_, i) => buildActivity({ atMs, messages: i + 1, peakOnline: 1 }));
      await statistics.record(records);
      const first = records.toReversed().map(({ roomId }) => roomId);
      expect(await topRooms(statistics, { period: "day", atMs, orderBy: "messages" })).toEqual(first.slice(0, 500));
    }, 30_000);

    statisticsDayRules(subject);
  });
}
