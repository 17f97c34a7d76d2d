import type { AccountId, RoomId } from "@plaza/core";

/**
 * What went on in rooms, per hour and per day of UTC, kept for HISTORY_RETENTION_SECONDS. Authorities record what they
 * saw; records of several authorities for one room and period are merged: counts add up, peaks take the larger one, accounts
 * are united.
 */
export interface RoomStatistics {
  /**
   * Merges records, all of one call in one pipeline. Rejects when the store is away; then some may be merged already, so
   * a caller that records again may count those twice.
   */
  record(activities: readonly RoomActivity[]): Promise<void>;

  /**
   * The rooms with the largest numbers in the period, the largest first, equal ones by ascending room id; rooms with 0 are
   * left out. Each with all its numbers.
   */
  top(query: TopRoomsQuery): Promise<readonly RoomRank[]>;
}

export type RoomActivity = {
  readonly roomId: RoomId;
  /** Milliseconds since 1970; names the hour and the day. */
  readonly atMs: number;
  readonly messages: number;
  readonly enters: number;
  /** The most persons online at once that were seen. */
  readonly peakOnline: number;
  /** Accounts that entered or sent a message. */
  readonly activeAccounts: readonly AccountId[];
};

/**
 * `active` is exact up to EXACT_ACTIVE_ACCOUNTS in a room and period; beyond, an adapter may estimate with a standard error
 * of at most 1 %.
 */
export const EXACT_ACTIVE_ACCOUNTS = 10_000;

export type StatisticsPeriod = "hour" | "day";

export type TopRoomsQuery = {
  readonly period: StatisticsPeriod;
  /** Milliseconds since 1970, any time within the period. */
  readonly atMs: number;
  readonly orderBy: "online" | "active" | "messages" | "enters";
  /** 1 to MAX_TOP_ROOMS. */
  readonly limit: number;
};

export type RoomRank = {
  readonly roomId: RoomId;
  readonly online: number;
  readonly active: number;
  readonly messages: number;
  readonly enters: number;
};
