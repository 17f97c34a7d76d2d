import type { AccountId, RoomId } from "@plaza/core";
import type { RoomActivity, RoomRank, RoomStatistics, StatisticsPeriod, TopRoomsQuery } from "@plaza/ports";
import { PERIOD_LENGTH_MS, periodStartMs, STATISTICS_PERIODS, STATISTICS_RETENTION_MS } from "../statistics-period.ts";

type RoomCount = { online: number; messages: number; enters: number; readonly accounts: Set<AccountId> };

type PeriodCount = { readonly endMs: number; readonly rooms: Map<RoomId, RoomCount> };

/** RoomStatistics that live as long as the process. All numbers are exact. */
export class MemoryRoomStatistics implements RoomStatistics {
  readonly #periods = new Map<string, PeriodCount>();

  async record(activities: readonly RoomActivity[]): Promise<void> {
    for (const activity of activities) {
      for (const period of STATISTICS_PERIODS) merge(this.#room(period, activity), activity);
    }
  }

  async top({ period, atMs, orderBy, limit }: TopRoomsQuery): Promise<readonly RoomRank[]> {
    const rooms = this.#periods.get(nameOf(period, atMs))?.rooms ?? [];
    return [...rooms]
      .map(([roomId, count]) => rankOf(roomId, count))
      .filter((rank) => rank[orderBy] > 0)
      .sort((a, b) => b[orderBy] - a[orderBy] || a.roomId - b.roomId)
      .slice(0, limit);
  }

  #room(period: StatisticsPeriod, { atMs, roomId }: RoomActivity): RoomCount {
    const { rooms } = this.#periods.get(nameOf(period, atMs)) ?? this.#begin(period, atMs);
    const present = rooms.get(roomId);
    if (present !== undefined) return present;
    const count = { online: 0, messages: 0, enters: 0, accounts: new Set<AccountId>() };
    rooms.set(roomId, count);
    return count;
  }

  /** With each new period those go that are too old by then. */
  #begin(period: StatisticsPeriod, atMs: number): PeriodCount {
    for (const [name, { endMs }] of this.#periods) {
      if (endMs < atMs - STATISTICS_RETENTION_MS) this.#periods.delete(name);
    }
    const begun = { endMs: periodStartMs(period, atMs) + PERIOD_LENGTH_MS[period], rooms: new Map() };
    this.#periods.set(nameOf(period, atMs), begun);
    return begun;
  }
}

function nameOf(period: StatisticsPeriod, atMs: number): string {
  return `${period} ${periodStartMs(period, atMs)}`;
}

function merge(count: RoomCount, { messages, enters, peakOnline, activeAccounts }: RoomActivity): void {
  count.messages += messages;
  count.enters += enters;
  count.online = Math.max(count.online, peakOnline);
  for (const accountId of activeAccounts) count.accounts.add(accountId);
}

function rankOf(roomId: RoomId, { online, messages, enters, accounts }: RoomCount): RoomRank {
  return { roomId, online, active: accounts.size, messages, enters };
}
