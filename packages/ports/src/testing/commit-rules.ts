import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import type { CommitResult, StoredRoom } from "../room-store.ts";
import { freshAccountId, freshRoomId } from "./fresh-ids.ts";
import {
  buildKey,
  buildMember,
  buildQueueElement,
  buildRoom,
  buildVirtualMember,
  sortedMembers,
} from "./room-builder.ts";
import { commitOf, commitStep, loadRoom, type RoomStep, readSummary, STEP_TIME_MS } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function commitRules(setup: RoomStoreSetup): void {
  describe("commits", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("a missing room is not committed to", async () => {
      const { rooms } = subject();
      const room = buildRoom();
      const lists = { members: [], queue: [], virtualMembers: [] };
      const unborn: StoredRoom = { room, ...lists, version: 1, position: { epoch: 1, seq: 0 }, lastTimeMs: 0 };
      expect(await rooms.commit(commitOf(unborn, { count: 1 }))).toEqual({ kind: "missing" });
      expect(await rooms.load(room.roomId)).toBeUndefined();
    });

    it("a change of the room replaces it and grows the version by one", async () => {
      const { rooms } = subject();
      const room = await createRoom(subject());
      const changed = { ...room, name: "changed", isOpen: false };
      const result = await commitStep(rooms, room.roomId, { changes: { room: changed } });
      expect(result).toEqual({ kind: "committed", version: 2 });
      const loaded = await loadRoom(rooms, room.roomId);
      expect(loaded.room).toEqual(changed);
      expect(loaded.version).toBe(2);
      expect(loaded.position.seq).toBe(0);
    });

    it("members are put, replaced and removed; removing a stranger changes nothing else", async () => {
      const { rooms } = subject();
      const [stays, goes, changes, comes] = [buildMember(), buildMember(), buildMember(), buildMember()];
      const room = buildRoom();
      await rooms.create(room, [stays, goes, changes]);
      const changed = { ...changes, role: "manager", isMuted: true } as const;
      const result = await commitStep(rooms, room.roomId, {
        changes: { putMembers: [changed, comes], removeMembers: [goes.accountId, freshAccountId()] },
      });
      expect(result).toEqual({ kind: "committed", version: 2 });
      const { members } = await loadRoom(rooms, room.roomId);
      expect(sortedMembers(members)).toEqual(sortedMembers([stays, changed, comes]));
    });

    it("a batch without changes moves the position and the time and leaves the version", async () => {
      const { rooms, recentLog } = subject();
      const room = await createRoom(subject());
      const before = await loadRoom(rooms, room.roomId);
      expect(await rooms.commit(commitOf(before, { count: 3 }))).toEqual({ kind: "committed", version: 1 });
      const after = await loadRoom(rooms, room.roomId);
      expect(after).toEqual({ ...before, position: { ...before.position, seq: 3 }, lastTimeMs: STEP_TIME_MS });
      expect(await recentLog.positions([room.roomId])).toEqual([after.position]);
    });

    it("a commit of keys alone, or of empty changes, moves neither version nor position", async () => {
      const { rooms } = subject();
      const room = await createRoom(subject());
      const before = await loadRoom(rooms, room.roomId);
      const committed = { kind: "committed", version: 1 };
      expect(await rooms.commit(commitOf(before, { keys: [buildKey("k")] }))).toEqual(committed);
      expect(await rooms.commit(commitOf(before, { changes: {} }))).toEqual(committed);
      expect(await loadRoom(rooms, room.roomId)).toEqual(before);
    });

    it("another version, epoch or sequence than expected is a conflict that writes nothing", async () => {
      const { rooms } = subject();
      const room = await createRoom(subject());
      await commitStep(rooms, room.roomId, { count: 2, changes: { room } });
      const loaded = await loadRoom(rooms, room.roomId);
      const { version, position } = loaded;
      const wrong: readonly StoredRoom[] = [
        { ...loaded, version: version - 1 },
        { ...loaded, version: version + 1 },
        { ...loaded, position: { ...position, seq: position.seq - 1 } },
        { ...loaded, position: { ...position, seq: position.seq + 1 } },
        { ...loaded, position: { ...position, epoch: position.epoch + 1 } },
      ];
      for (const stale of wrong) {
        const result = await rooms.commit(commitOf(stale, fullStep(room)));
        expect(result).toEqual({ kind: "conflict" });
      }
      await expectNothingWritten(subject(), loaded);
    });

    it("a conflict is answered before a duplicate", async () => {
      const { rooms } = subject();
      const room = await createRoom(subject());
      const stale = await loadRoom(rooms, room.roomId);
      await commitStep(rooms, room.roomId, { count: 1, keys: [buildKey("k")] });
      expect(await rooms.commit(commitOf(stale, { count: 1, keys: [buildKey("k")] }))).toEqual({ kind: "conflict" });
    });

    it("changes, batch and keys are written together", async () => {
      const { rooms, recentLog } = subject();
      const room = await createRoom(subject());
      const created = await loadRoom(rooms, room.roomId);
      const step = fullStep(room);
      expect(await rooms.commit(commitOf(created, step))).toEqual({ kind: "committed", version: 2 });
      const loaded = await loadRoom(rooms, room.roomId);
      expect(loaded.room.name).toBe("written");
      for (const list of [loaded.members, loaded.queue, loaded.virtualMembers]) expect(list).toHaveLength(1);
      expect(readSummary(await recentLog.readAfter(room.roomId, created.position, { maxBatches: 9 }))).toEqual({
        batches: ["1-2"],
        head: loaded.position,
      });
      expect((await commitStep(rooms, room.roomId, step)).kind).toBe("duplicate");
    });

    it("a duplicate writes nothing of its commit", async () => {
      const { rooms } = subject();
      const room = await createRoom(subject());
      await commitStep(rooms, room.roomId, { count: 1, keys: [buildKey("known")] });
      const before = await loadRoom(rooms, room.roomId);
      const step = { ...fullStep(room), keys: [buildKey("fresh"), buildKey("known")] };
      expect((await rooms.commit(commitOf(before, step))).kind).toBe("duplicate");
      await expectNothingWritten(subject(), before);
      const retried: CommitResult = await rooms.commit(commitOf(before, { keys: [buildKey("fresh")] }));
      expect(retried.kind).toBe("committed");
    });

    it("rooms do not touch each other", async () => {
      const { rooms } = subject();
      const [room, other] = [await createRoom(subject()), await createRoom(subject())];
      const untouched = await loadRoom(rooms, other.roomId);
      await commitStep(rooms, room.roomId, fullStep(room));
      await expectNothingWritten(subject(), untouched);
      expect((await commitStep(rooms, other.roomId, fullStep(other))).kind).toBe("committed");
    });
  });
}

/** A step that writes everything that a commit can. */
function fullStep(room: ReturnType<typeof buildRoom>): RoomStep {
  return {
    count: 2,
    keys: [buildKey("full")],
    changes: {
      room: { ...room, name: "written" },
      putMembers: [buildMember()],
      putQueueElements: [buildQueueElement()],
      putVirtualMembers: [buildVirtualMember()],
    },
  };
}

async function createRoom({ rooms }: RoomStoreSubject) {
  const room = buildRoom({ roomId: freshRoomId() });
  await rooms.create(room, []);
  return room;
}

/** Room, members, version, position and recent log are those of `before`. */
async function expectNothingWritten({ rooms, recentLog }: RoomStoreSubject, before: StoredRoom): Promise<void> {
  const { roomId } = before.room;
  expect(await loadRoom(rooms, roomId)).toEqual(before);
  expect(readSummary(await recentLog.readAfter(roomId, before.position, { maxBatches: 9 }))).toEqual({
    batches: [],
    head: before.position,
  });
}
