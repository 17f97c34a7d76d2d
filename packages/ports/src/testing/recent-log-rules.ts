import type { Position, RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { freshRoomId } from "./fresh-ids.ts";
import { buildRoom } from "./room-builder.ts";
import { commitStep, hexOf, loadRoom, readSummary, STEP_TIME_MS } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

const SMALL_LIMITS = { maxBatches: 3, maxAgeMs: 10_000 };

export function recentLogRules(setup: RoomStoreSetup): void {
  describe("recent log", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it("a missing room has no log", async () => {
      const { recentLog } = subject();
      expect(await recentLog.readAfter(freshRoomId(), { epoch: 1, seq: 0 }, { maxBatches: 9 })).toEqual({
        kind: "missing",
      });
    });

    it("a read at the head returns no batches, also in a room without any", async () => {
      const { roomId, start } = await createRoom(subject());
      expect(await summaryAfter(subject(), roomId, start)).toEqual({ batches: [], head: start });
      await commitBatches(subject(), roomId, [2]);
      const head = { ...start, seq: 2 };
      expect(await summaryAfter(subject(), roomId, head)).toEqual({ batches: [], head });
    });

    it("a read returns whole batches, oldest first, the first of which may begin before the position", async () => {
      const { roomId, start } = await createRoom(subject());
      await commitBatches(subject(), roomId, [1, 3, 2]);
      const head = { ...start, seq: 6 };
      const cases = [
        { seq: 0, batches: ["1-1", "2-4", "5-6"] },
        { seq: 1, batches: ["2-4", "5-6"] },
        { seq: 2, batches: ["2-4", "5-6"] },
        { seq: 3, batches: ["2-4", "5-6"] },
        { seq: 4, batches: ["5-6"] },
        { seq: 5, batches: ["5-6"] },
      ];
      for (const { seq, batches } of cases) {
        expect(await summaryAfter(subject(), roomId, { ...start, seq })).toEqual({ batches, head });
      }
    });

    it("maxBatches cuts off the newest batches and the head still says where the room stands", async () => {
      const { roomId, start } = await createRoom(subject());
      await commitBatches(subject(), roomId, [1, 1, 1, 1]);
      const head = { ...start, seq: 4 };
      expect(await summaryAfter(subject(), roomId, { ...start, seq: 1 }, 2)).toEqual({
        batches: ["2-2", "3-3"],
        head,
      });
    });

    it("a position of another epoch is lost", async () => {
      const { roomId, start } = await createRoom(subject());
      await commitBatches(subject(), roomId, [1, 1]);
      const lost = { lost: true, head: { ...start, seq: 2 } };
      expect(await summaryAfter(subject(), roomId, { epoch: start.epoch + 1, seq: 1 })).toEqual(lost);
      expect(await summaryAfter(subject(), roomId, { epoch: start.epoch - 1, seq: 1 })).toEqual(lost);
    });

    it("a position that the room has not reached is lost", async () => {
      const { roomId, start } = await createRoom(subject());
      await commitBatches(subject(), roomId, [2]);
      const lost = { lost: true, head: { ...start, seq: 2 } };
      expect(await summaryAfter(subject(), roomId, { ...start, seq: 3 })).toEqual(lost);
    });

    it("bytes come back unchanged: none, all values, and a full flush of them", async () => {
      const { rooms, recentLog } = subject();
      const { roomId, start } = await createRoom(subject());
      const allValues = Uint8Array.from({ length: 256 }, (_, i) => i);
      const full = Uint8Array.from({ length: 15 * 1024 }, (_, i) => (i * 7) % 256);
      const written = [new Uint8Array(), allValues, full, Buffer.from("\r\n$-1\r\n\u0000 text 房间")];
      for (const bytes of written) await commitStep(rooms, roomId, { count: 1, bytes });
      const read = await recentLog.readAfter(roomId, start, { maxBatches: 9 });
      const batches = read.kind === "batches" ? read.batches : [];
      expect(batches.map((batch) => hexOf(batch.bytes))).toEqual(written.map(hexOf));
    });

    it("the store keeps its own copy of the bytes", async () => {
      const { rooms, recentLog } = subject();
      const { roomId, start } = await createRoom(subject());
      const bytes = Buffer.from("original");
      await commitStep(rooms, roomId, { count: 1, bytes });
      bytes.fill(0);
      const read = await recentLog.readAfter(roomId, start, { maxBatches: 9 });
      expect(read.kind === "batches" && hexOf(read.batches[0]?.bytes)).toBe(hexOf(Buffer.from("original")));
    });
  });

  describe("recent log limits", () => {
    const subject = useSubject(() => setup(SMALL_LIMITS));

    it("the newest maxBatches batches are kept; positions before them are lost", async () => {
      const { roomId, start } = await createRoom(subject());
      await commitBatches(subject(), roomId, [1, 2, 1, 2, 1]);
      const head = { ...start, seq: 7 };
      const kept = { batches: ["4-4", "5-6", "7-7"], head };
      for (const seq of [0, 1, 2]) {
        expect(await summaryAfter(subject(), roomId, { ...start, seq })).toEqual({ lost: true, head });
      }
      expect(await summaryAfter(subject(), roomId, { ...start, seq: 3 })).toEqual(kept);
    });

    it("batches older than maxAgeMs go when the next one comes, and not before", async () => {
      const { rooms } = subject();
      const { roomId, start } = await createRoom(subject());
      for (const ageMs of [0, 1, 10_000]) {
        await commitStep(rooms, roomId, { count: 1, nowMs: STEP_TIME_MS + ageMs });
      }
      const three = { batches: ["1-1", "2-2", "3-3"], head: { ...start, seq: 3 } };
      expect(await summaryAfter(subject(), roomId, start)).toEqual(three);
      await commitStep(rooms, roomId, { count: 1, nowMs: STEP_TIME_MS + 10_002 });
      const head = { ...start, seq: 4 };
      expect(await summaryAfter(subject(), roomId, { ...start, seq: 1 })).toEqual({ lost: true, head });
      expect(await summaryAfter(subject(), roomId, { ...start, seq: 2 })).toEqual({
        batches: ["3-3", "4-4"],
        head,
      });
    });

    it("a caller's clock that runs behind never leaves a hole in the log", async () => {
      const { rooms } = subject();
      const { roomId, start } = await createRoom(subject());
      await commitStep(rooms, roomId, { count: 1, nowMs: STEP_TIME_MS });
      await commitStep(rooms, roomId, { count: 1, nowMs: STEP_TIME_MS - 8_000 });
      await commitStep(rooms, roomId, { count: 1, nowMs: STEP_TIME_MS + 5_000 });
      const head = { ...start, seq: 3 };
      const complete = { batches: ["1-1", "2-2", "3-3"], head };
      expect([complete, { lost: true, head }]).toContainEqual(await summaryAfter(subject(), roomId, start));
    });
  });
}

async function createRoom({ rooms }: RoomStoreSubject) {
  const room = buildRoom();
  await rooms.create(room, []);
  return { roomId: room.roomId, start: (await loadRoom(rooms, room.roomId)).position };
}

async function commitBatches({ rooms }: RoomStoreSubject, roomId: RoomId, counts: readonly number[]): Promise<void> {
  for (const count of counts) await commitStep(rooms, roomId, { count });
}

async function summaryAfter({ recentLog }: RoomStoreSubject, roomId: RoomId, after: Position, maxBatches = 100) {
  return readSummary(await recentLog.readAfter(roomId, after, { maxBatches }));
}
