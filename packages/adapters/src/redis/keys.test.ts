import type { AccountId, RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { RedisKeys } from "./keys.ts";

describe("keys", () => {
  it("all keys of a room share its hash tag", () => {
    const keys = new RedisKeys("plaza:");
    const roomId = 42 as RoomId;
    const ofRoom = [keys.room(roomId), keys.members(roomId), keys.log(roomId), keys.idempotencyKeys(roomId, 3)];
    for (const key of [...ofRoom, ...keys.presence(roomId)]) expect(key).toMatch(/^plaza:\{42\}:/);
    expect(keys.presence(roomId)).toContain(keys.presenceCounts(roomId));
  });

  it("accounts spread over the shards", () => {
    expect(new RedisKeys("plaza:").account("a.b" as AccountId)).toBe("plaza:account:a.b");
  });

  it("a prefix with a brace is refused: it would put all rooms on one shard", () => {
    expect(() => new RedisKeys("{plaza}:")).toThrow(RangeError);
  });
});
