import type { RoomId } from "@plaza/core";
import { roomStatisticsContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { STATISTICS_RETENTION_MS } from "../statistics-period.ts";
import { createMemoryRooms } from "./rooms.ts";

roomStatisticsContract("memory", async () => ({ ...createMemoryRooms(), close: async () => {} }));

describe("statistics in memory", () => {
  it("a period goes when another one begins after its retention, and not before", async () => {
    const { statistics } = createMemoryRooms();
    const [startMs, endMs] = [Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 2)];
    const record = (atMs: number) =>
      statistics.record([{ roomId: 1 as RoomId, atMs, messages: 1, enters: 0, peakOnline: 0, activeAccounts: [] }]);
    const isKept = async () =>
      (await statistics.top({ period: "day", atMs: startMs, orderBy: "messages", limit: 1 })).length === 1;
    await record(startMs);
    await record(endMs + STATISTICS_RETENTION_MS);
    expect(await isKept()).toBe(true);
    await record(endMs + STATISTICS_RETENTION_MS + 3_600_000);
    expect(await isKept()).toBe(false);
  });
});
