import type { AccountId, RoomId } from "@plaza/core";
import type { RoomActivity, RoomRank, RoomStatistics, StatisticsPeriod, TopRoomsQuery } from "../room-statistics.ts";
import { accountIdOf, freshRoomId } from "./fresh-ids.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const ORDERS = ["online", "active", "messages", "enters"] as const satisfies readonly TopRoomsQuery["orderBy"][];
export const PERIODS = ["hour", "day"] as const satisfies readonly StatisticsPeriod[];

let lastDay = 0;

/** The beginning of a day of UTC; no other test uses it or its neighbours. Rankings have all rooms of their period. */
export function freshDayMs(): number {
  lastDay += 3;
  return Date.UTC(2025, 0, lastDay);
}

export function buildActivity(overrides: Partial<RoomActivity> & { readonly atMs: number }): RoomActivity {
  return { roomId: freshRoomId(), messages: 0, enters: 0, peakOnline: 0, activeAccounts: [], ...overrides };
}

/** `count` account ids, the same ones every time, from a number on. */
export function accountsFrom(first: number, count: number): readonly AccountId[] {
  return Array.from({ length: count }, (_, i) => accountIdOf(`account-${first + i}`));
}

/** The rooms of a ranking, as far as it goes. */
export async function topRooms(
  statistics: RoomStatistics,
  query: Omit<TopRoomsQuery, "limit"> & { readonly limit?: number },
): Promise<readonly RoomId[]> {
  return (await statistics.top({ limit: 500, ...query })).map(({ roomId }) => roomId);
}

/** What a plain count of the activities gives, over those whose time is in [fromMs, toMs). */
export function plainCount(activities: readonly RoomActivity[], fromMs: number, toMs: number): readonly RoomRank[] {
  const inPeriod = activities.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
  return [...Map.groupBy(inPeriod, ({ roomId }) => roomId)].map(([roomId, ofRoom]) => ({
    roomId,
    online: Math.max(...ofRoom.map(({ peakOnline }) => peakOnline)),
    active: new Set(ofRoom.flatMap(({ activeAccounts }) => activeAccounts)).size,
    messages: ofRoom.reduce((sum, { messages }) => sum + messages, 0),
    enters: ofRoom.reduce((sum, { enters }) => sum + enters, 0),
  }));
}

/** The ranks with a number, in the order of a ranking. */
export function ranked(ranks: readonly RoomRank[], orderBy: TopRoomsQuery["orderBy"]): readonly RoomRank[] {
  return ranks.filter((rank) => rank[orderBy] > 0).sort((a, b) => b[orderBy] - a[orderBy] || a.roomId - b.roomId);
}
