import { limits } from "@plaza/core";
import type { StatisticsPeriod } from "@plaza/ports";

export const STATISTICS_PERIODS = ["hour", "day"] as const satisfies readonly StatisticsPeriod[];

export const PERIOD_LENGTH_MS = {
  hour: 3_600_000,
  day: 86_400_000,
} as const satisfies Record<StatisticsPeriod, number>;

/** How long what was counted in a period is kept beyond its end. */
export const STATISTICS_RETENTION_MS = limits.HISTORY_RETENTION_SECONDS * 1_000;

/** When the period of UTC began that the time is in: a day of Unix time has no leap second. */
export function periodStartMs(period: StatisticsPeriod, atMs: number): number {
  return Math.floor(atMs / PERIOD_LENGTH_MS[period]) * PERIOD_LENGTH_MS[period];
}
