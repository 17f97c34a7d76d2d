import { EPOCH_SEQUENCE_JUMP } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { buildKey, buildRoom } from "./room-builder.ts";
import { commitOf, commitStep, loadRoom, readSummary } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function epochRules(setup: RoomStoreSetup): void {
  describe("a store that may have forgotten", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("another replication id gives the next commit a conflict, the room a new epoch and a sequence far ahead", async () => {
      const { rooms, roomId, before, after } = await forgetfulRoom(subject());
      expect(after.position).toEqual({
        epoch: before.position.epoch + 1,
        seq: before.position.seq + EPOCH_SEQUENCE_JUMP,
      });
      expect({ ...after, position: before.position }).toEqual(before);
      expect(await loadRoom(rooms, roomId)).toEqual(after);
    });

    it("the commit that was refused for the replication id has written nothing", async () => {
      const { rooms, roomId, after } = await forgetfulRoom(subject());
      const retried = await rooms.commit(commitOf(after, { count: 1, keys: [buildKey("refused")] }));
      expect(retried).toEqual({ kind: "committed", version: after.version });
      expect((await loadRoom(rooms, roomId)).position).toEqual({ ...after.position, seq: after.position.seq + 1 });
    });

    it("the room takes the new id: only one commit is refused", async () => {
      const { rooms, roomId, after } = await forgetfulRoom(subject());
      expect((await commitStep(rooms, roomId, { count: 2 })).kind).toBe("committed");
      expect((await commitStep(rooms, roomId, { count: 1 })).kind).toBe("committed");
      expect((await loadRoom(rooms, roomId)).position).toEqual({ ...after.position, seq: after.position.seq + 3 });
    });

    it("positions from before the new epoch are lost, those in it are served", async () => {
      const { rooms, recentLog, roomId, before, after } = await forgetfulRoom(subject());
      await commitStep(rooms, roomId, { count: 2 });
      const head = { ...after.position, seq: after.position.seq + 2 };
      const read = async (position: typeof head) =>
        readSummary(await recentLog.readAfter(roomId, position, { maxBatches: 9 }));
      const lost = { lost: true, head };
      expect(await read(before.position)).toEqual(lost);
      expect(await read({ ...before.position, seq: 0 })).toEqual(lost);
      expect(await read({ ...after.position, seq: before.position.seq })).toEqual(lost);
      expect(await read({ ...after.position, seq: after.position.seq - 1 })).toEqual(lost);
      expect(await read(after.position)).toEqual({ batches: [`${head.seq - 1}-${head.seq}`], head });
    });

    it("keys from before the new epoch are still known, with their old position", async () => {
      const { rooms, roomId, before } = await forgetfulRoom(subject());
      expect(await commitStep(rooms, roomId, { count: 1, keys: [buildKey("first")] })).toEqual({
        kind: "duplicate",
        duplicates: [{ key: "first", position: before.position, timeMs: 77 }],
      });
    });

    it("a room created after the change keeps its first epoch", async () => {
      const { rooms } = subject();
      await subject().changeReplicationId();
      const room = buildRoom();
      await rooms.create(room, []);
      const created = await loadRoom(rooms, room.roomId);
      expect((await commitStep(rooms, room.roomId, { count: 1 })).kind).toBe("committed");
      expect((await loadRoom(rooms, room.roomId)).position).toEqual({ ...created.position, seq: 1 });
    });
  });
}

/** A room with one batch whose store then got another replication id, and the refused commit that found out. */
async function forgetfulRoom(subject: RoomStoreSubject) {
  const { rooms, recentLog } = subject;
  const room = buildRoom();
  await rooms.create(room, []);
  await commitStep(rooms, room.roomId, { count: 1, keys: [buildKey("first", { seq: 1, timeMs: 77 })] });
  const before = await loadRoom(rooms, room.roomId);
  await subject.changeReplicationId();
  const changes = { room: { ...room, name: "refused" } };
  const refused = await rooms.commit(commitOf(before, { count: 1, changes, keys: [buildKey("refused")] }));
  expect(refused).toEqual({ kind: "conflict" });
  return { rooms, recentLog, roomId: room.roomId, before, after: await loadRoom(rooms, room.roomId) };
}
