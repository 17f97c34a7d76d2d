import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { IDEMPOTENCY_WINDOW_MS } from "../room-store.ts";
import { buildKey, buildRoom } from "./room-builder.ts";
import { commitStep, loadRoom, STEP_TIME_MS } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function idempotencyRules(setup: RoomStoreSetup): void {
  describe("idempotency keys", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("a known key is reported with the position and time of its first commit", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const { epoch } = (await loadRoom(rooms, roomId)).position;
      await commitStep(rooms, roomId, { count: 5 });
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k", { seq: 6, timeMs: 1_700_000_000_123 })] });
      const again = buildKey("k", { seq: 7, timeMs: 1_700_000_000_456 });
      expect(await commitStep(rooms, roomId, { count: 1, keys: [again] })).toEqual({
        kind: "duplicate",
        duplicates: [{ key: "k", position: { epoch, seq: 6 }, timeMs: 1_700_000_000_123 }],
      });
    });

    it("every known key is reported, and no other", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const { epoch } = (await loadRoom(rooms, roomId)).position;
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("a", { seq: 1, timeMs: 11 })] });
      await commitStep(rooms, roomId, {
        count: 2,
        keys: [buildKey("b", { seq: 2, timeMs: 12 }), buildKey("c", { seq: 3, timeMs: 13 })],
      });
      const keys = ["x", "c", "y", "a"].map((key) => buildKey(key));
      const result = await commitStep(rooms, roomId, { count: 4, keys });
      expect(result.kind === "duplicate" && new Set(result.duplicates)).toEqual(
        new Set([
          { key: "c", position: { epoch, seq: 3 }, timeMs: 13 },
          { key: "a", position: { epoch, seq: 1 }, timeMs: 11 },
        ]),
      );
    });

    it("a checked key that is known is reported, and one that is not is not remembered", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("a", { seq: 1, timeMs: 11 })] });
      const refused = await commitStep(rooms, roomId, { count: 1, keys: [buildKey("b")], checkedKeys: ["x", "a"] });
      expect(refused).toMatchObject({
        kind: "duplicate",
        duplicates: [{ key: "a", position: { seq: 1 }, timeMs: 11 }],
      });
      const only = { count: 1, keys: [buildKey("b", { seq: 2 })], checkedKeys: ["x"] };
      expect((await commitStep(rooms, roomId, only)).kind).toBe("committed");
      expect((await commitStep(rooms, roomId, { count: 1, keys: [buildKey("x")] })).kind).toBe("committed");
    });

    it("a key is remembered for the whole window, by the caller's clock", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k")], nowMs: STEP_TIME_MS });
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("other")], nowMs: STEP_TIME_MS + 60_000 });
      const nowMs = STEP_TIME_MS + IDEMPOTENCY_WINDOW_MS - 1;
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("late")], nowMs });
      expect((await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k")], nowMs })).kind).toBe("duplicate");
    });

    it("a repeated key does not shorten what is remembered of the first", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k", { seq: 1, timeMs: 7 })] });
      const first = await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k", { seq: 2, timeMs: 8 })] });
      const second = await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k", { seq: 3, timeMs: 9 })] });
      expect(first.kind).toBe("duplicate");
      expect(second).toEqual(first);
    });

    it("the same key in two rooms is two keys", async () => {
      const { rooms } = subject();
      const [roomId, otherId] = [await createRoom(subject()), await createRoom(subject())];
      expect((await commitStep(rooms, roomId, { count: 1, keys: [buildKey("k")] })).kind).toBe("committed");
      expect((await commitStep(rooms, otherId, { count: 1, keys: [buildKey("k")] })).kind).toBe("committed");
    });

    it("keys are compared exactly, whatever characters they have", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const keys = ["k", "K", "k ", "ключ", "🔑", "a:b", "a/b", "{a}", "0", "__proto__"].map((key) => buildKey(key));
      expect((await commitStep(rooms, roomId, { count: 10, keys })).kind).toBe("committed");
      const result = await commitStep(rooms, roomId, { count: 10, keys });
      const reported = result.kind === "duplicate" ? result.duplicates.map((known) => known.key) : [];
      expect(reported.toSorted()).toEqual(keys.map((key) => key.key).toSorted());
    });

    it("one commit takes hundreds of keys", async () => {
      const { rooms } = subject();
      const roomId = await createRoom(subject());
      const keys = Array.from({ length: 500 }, (_, i) => buildKey(`k${i}`, { seq: i + 1 }));
      expect((await commitStep(rooms, roomId, { count: 500, keys })).kind).toBe("committed");
      const result = await commitStep(rooms, roomId, { count: 500, keys });
      expect(result.kind === "duplicate" && result.duplicates).toHaveLength(500);
    });
  });
}

async function createRoom({ rooms }: RoomStoreSubject) {
  const room = buildRoom();
  await rooms.create(room, []);
  return room.roomId;
}
