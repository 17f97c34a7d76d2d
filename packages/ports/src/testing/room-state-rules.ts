import type { Room } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { accountIdOf, freshRoomId } from "./fresh-ids.ts";
import { buildMember, buildRoom, sortedMembers } from "./room-builder.ts";
import { loadRoom } from "./room-step.ts";
import type { RoomStoreSetup } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

const ANY_TEXT = "Ünïcode 房间 🎉 \u0000 \" ' \\ \n {tag}";

/** Every setting away from its default. */
const FULL_SETTINGS: Partial<Room> = {
  slowModeSeconds: 12,
  delayedClosing: { kind: "idle", seconds: 60, startedAtMs: 1_700_000_000_000, emptySinceMs: undefined },
  multiClientPolicy: "newestOnly",
  messagesPerSecond: 0,
  tagMutes: [{ tag: ANY_TEXT, untilMs: 1_700_000_000_000 }],
  pinned: {
    seq: 7,
    timeMs: 1_700_000_000_000,
    clientMessageId: "id",
    sender: accountIdOf("sender"),
    senderNick: ANY_TEXT,
    text: ANY_TEXT,
    attachment: "{}",
    type: 100,
    pinnedBy: accountIdOf("manager"),
    pinnedAtMs: 1_700_000_000_001,
  },
  queueSizeLimit: 0,
};

export function roomStateRules(setup: RoomStoreSetup): void {
  describe("rooms", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("a room that was never created is not there", async () => {
      const { rooms, recentLog } = subject();
      const roomId = freshRoomId();
      expect(await rooms.load(roomId)).toBeUndefined();
      expect(await recentLog.positions([roomId])).toEqual([undefined]);
    });

    it("a created room loads as it was given, at version 1 and sequence 0", async () => {
      const { rooms } = subject();
      const room = buildRoom({ name: "first", isOpen: false, isMuted: true, hasEnterExitNotices: true, queueLevel: 1 });
      const members = [buildMember({ role: "creator" }), buildMember({ isBlocked: true, mutedUntilMs: 5 })];
      expect(await rooms.create(room, members)).toBe("created");
      const loaded = await loadRoom(rooms, room.roomId);
      expect(loaded.room).toEqual(room);
      expect(sortedMembers(loaded.members)).toEqual(sortedMembers(members));
      expect(loaded.version).toBe(1);
      expect(loaded.position.seq).toBe(0);
      expect(loaded.position.epoch).toBeGreaterThan(0);
      expect(loaded.lastTimeMs).toBe(0);
    });

    it("a room without members, queue and virtual members loads with none", async () => {
      const { rooms } = subject();
      const room = buildRoom();
      await rooms.create(room, []);
      const loaded = await loadRoom(rooms, room.roomId);
      for (const list of [loaded.members, loaded.queue, loaded.virtualMembers]) expect(list).toEqual([]);
    });

    it("every setting of a room comes back as it was given, those that are undefined too", async () => {
      const { rooms } = subject();
      const [plain, full] = [buildRoom(), buildRoom(FULL_SETTINGS)];
      for (const room of [plain, full]) {
        await rooms.create(room, []);
        expect((await loadRoom(rooms, room.roomId)).room).toStrictEqual(room);
      }
    });

    it("the largest room id works", async () => {
      const { rooms } = subject();
      const largest = buildRoom({ roomId: freshRoomIdNearTheLimit() });
      await rooms.create(largest, []);
      expect((await loadRoom(rooms, largest.roomId)).room.roomId).toBe(largest.roomId);
    });

    it("creating an existing room leaves it untouched", async () => {
      const { rooms } = subject();
      const room = buildRoom({ name: "first" });
      const member = buildMember();
      await rooms.create(room, [member]);
      expect(await rooms.create({ ...room, name: "second" }, [buildMember()])).toBe("exists");
      const loaded = await loadRoom(rooms, room.roomId);
      expect(loaded.room.name).toBe("first");
      expect(loaded.members).toEqual([member]);
    });

    it("of twenty racing creations exactly one claims the room", async () => {
      const { rooms } = subject();
      const roomId = freshRoomId();
      const names = Array.from({ length: 20 }, (_, i) => `contender ${i}`);
      const results = await Promise.all(names.map((name) => rooms.create(buildRoom({ roomId, name }), [])));
      expect(results.filter((result) => result === "created")).toHaveLength(1);
      expect((await loadRoom(rooms, roomId)).room.name).toBe(names[results.indexOf("created")]);
    });

    it("texts of rooms and members come back unchanged, whatever characters they have", async () => {
      const { rooms } = subject();
      const room = buildRoom({ name: ANY_TEXT, announcement: ANY_TEXT, liveUrl: ANY_TEXT, extension: ANY_TEXT });
      const member = buildMember({ nick: ANY_TEXT, avatar: ANY_TEXT, extension: ANY_TEXT });
      await rooms.create(room, [member]);
      const loaded = await loadRoom(rooms, room.roomId);
      expect(loaded.room).toEqual(room);
      expect(loaded.members).toEqual([member]);
    });

    it("a thousand members load completely", async () => {
      const { rooms } = subject();
      const room = buildRoom();
      const members = Array.from({ length: 1_000 }, (_, i) =>
        buildMember({ accountId: accountIdOf(`member-${i}`), nick: `nick ${i}`, extension: "x".repeat(200) }),
      );
      await rooms.create(room, members);
      expect(sortedMembers((await loadRoom(rooms, room.roomId)).members)).toEqual(sortedMembers(members));
    });

    it("positions stand in the order asked, undefined for rooms that are missing", async () => {
      const { rooms, recentLog } = subject();
      const first = buildRoom();
      const second = buildRoom();
      await rooms.create(first, []);
      await rooms.create(second, []);
      const asked = [second.roomId, freshRoomId(), first.roomId, second.roomId];
      const positions = await recentLog.positions(asked);
      expect(positions.map((position) => position?.seq)).toEqual([0, undefined, 0, 0]);
      expect(await recentLog.positions([])).toEqual([]);
    });
  });
}

function freshRoomIdNearTheLimit() {
  const roomId = freshRoomId();
  return (Number.MAX_SAFE_INTEGER - (roomId % 1_000_000_000)) as typeof roomId;
}
