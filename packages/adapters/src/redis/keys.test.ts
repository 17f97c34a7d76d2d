import type { AccountId, RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { RedisKeys } from "./keys.ts";

describe("keys", () => {
  it("all keys of a room share its hash tag", () => {
    const keys = new RedisKeys("plaza:");
    const roomId = 42 as RoomId;
    const state = [keys.room(roomId), keys.members(roomId), keys.queue(roomId), keys.virtualMembers(roomId)];
    const ofRoom = [...state, keys.log(roomId), keys.idempotencyKeys(roomId, 3)];
    expect(new Set([...ofRoom, ...keys.presence(roomId)]).size).toBe(13);
    for (const key of [...ofRoom, ...keys.presence(roomId)]) expect(key).toMatch(/^plaza:\{42\}:/);
    expect(keys.presence(roomId)).toContain(keys.presenceCounts(roomId));
    expect(keys.presence(roomId)).toContain(keys.presenceTagAccounts(roomId));
  });

  it("all keys of an hour, or of a day, of statistics share its hash tag", () => {
    const keys = new RedisKeys("plaza:");
    const atMs = Date.UTC(2026, 10, 25, 7, 59);
    const tags = { hour: /^plaza:\{hour:2026-11-25T07\}:/, day: /^plaza:\{day:2026-11-25\}:/ };
    for (const period of ["hour", "day"] as const) {
      const ofPeriod = [...keys.rankings(period, atMs), ...keys.activeAccounts(period, { roomId: 42 as RoomId, atMs })];
      expect(new Set(ofPeriod).size).toBe(6);
      for (const key of ofPeriod) expect(key).toMatch(tags[period]);
    }
  });

  it("accounts spread over the shards", () => {
    expect(new RedisKeys("plaza:").account("a.b" as AccountId)).toBe("plaza:account:a.b");
  });

  it("a prefix with a brace is refused: it would put all rooms on one shard", () => {
    expect(() => new RedisKeys("{plaza}:")).toThrow(RangeError);
  });
});
