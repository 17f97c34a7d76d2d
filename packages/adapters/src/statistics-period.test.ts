import { describe, expect, it } from "vitest";
import { periodStartMs } from "./statistics-period.ts";

describe("a period of statistics", () => {
  it.each([
    { period: "hour", at: "2026-11-25T07:00:00.000Z", start: "2026-11-25T07:00:00.000Z" },
    { period: "hour", at: "2026-11-25T07:59:59.999Z", start: "2026-11-25T07:00:00.000Z" },
    { period: "day", at: "2024-02-29T00:00:00.000Z", start: "2024-02-29T00:00:00.000Z" },
    { period: "day", at: "2024-02-29T23:59:59.999Z", start: "2024-02-29T00:00:00.000Z" },
  ] as const)("the $period of $at begins at $start", ({ period, at, start }) => {
    expect(new Date(periodStartMs(period, Date.parse(at))).toISOString()).toBe(start);
  });
});
