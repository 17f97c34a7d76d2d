import type { RoomId } from "@plaza/core";
import { describe, expect, it } from "vitest";
import type { MessageQuery, MessageStore } from "../message-store.ts";
import { freshRoomId } from "./fresh-ids.ts";
import {
  ALICE,
  BOB,
  DAY_MS,
  HOUR_MS,
  messageQuery,
  messageRecord,
  messageRun,
  NOW_MS,
  plainPage,
  RETENTION_MS,
  seqsOf,
} from "./message-builder.ts";
import type { MessageStoreSetup } from "./message-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function messagePageRules(setup: MessageStoreSetup): void {
  describe("query", () => {
    const stores = useSubject(setup);
    const read = (roomId: RoomId, fields: Partial<MessageQuery>) =>
      readSeqs(stores().first, messageQuery(roomId, fields));

    it("a room without messages has an empty page in both directions and from every anchor", async () => {
      const anchors = [{ kind: "end" }, { kind: "seq", seq: 5 }, { kind: "time", timeMs: NOW_MS }] as const;
      for (const anchor of anchors) {
        for (const direction of ["ascending", "descending"] as const) {
          expect(await read(freshRoomId(), { anchor, direction })).toEqual({ seqs: [], hasMore: false });
        }
      }
    });

    it("from the end, descending begins at the newest and ascending at the oldest", async () => {
      const roomId = freshRoomId();
      await stores().first.write(messageRun(roomId, 5, 1_000));
      expect(await read(roomId, { limit: 3 })).toEqual({ seqs: [5, 4, 3], hasMore: true });
      expect(await read(roomId, { limit: 3, direction: "ascending" })).toEqual({ seqs: [1, 2, 3], hasMore: true });
    });

    it("hasMore is exact: false when the page holds the last record", async () => {
      const roomId = freshRoomId();
      await stores().first.write(messageRun(roomId, 4, HOUR_MS));
      for (const direction of ["ascending", "descending"] as const) {
        expect((await read(roomId, { limit: 3, direction })).hasMore).toBe(true);
        expect((await read(roomId, { limit: 4, direction })).hasMore).toBe(false);
        expect((await read(roomId, { limit: 5, direction })).hasMore).toBe(false);
      }
    });

    it("a sequence anchor is exclusive, also one that no record has", async () => {
      const roomId = freshRoomId();
      const records = messageRun(roomId, 6, HOUR_MS / 2).filter((record) => record.seq !== 3);
      await stores().first.write(records);
      const from = (seq: number, direction: "ascending" | "descending") =>
        read(roomId, { anchor: { kind: "seq", seq }, direction });
      expect(await from(4, "descending")).toEqual({ seqs: [2, 1], hasMore: false });
      expect(await from(3, "descending")).toEqual({ seqs: [2, 1], hasMore: false });
      expect(await from(3, "ascending")).toEqual({ seqs: [4, 5, 6], hasMore: false });
      expect(await from(4, "ascending")).toEqual({ seqs: [5, 6], hasMore: false });
      expect(await from(1, "descending")).toEqual({ seqs: [], hasMore: false });
      expect(await from(6, "ascending")).toEqual({ seqs: [], hasMore: false });
      expect((await from(2 ** 52, "descending")).seqs).toEqual([6, 5, 4, 2, 1]);
      expect((await from(0, "ascending")).seqs).toEqual([1, 2, 4, 5, 6]);
    });

    it("a time anchor excludes all records of exactly that time", async () => {
      const roomId = freshRoomId();
      const timeMs = NOW_MS - 60_000;
      const times = [timeMs - 1, timeMs, timeMs, timeMs, timeMs + 1];
      await stores().first.write(times.map((time, index) => messageRecord({ roomId, seq: index + 1, timeMs: time })));
      const from = (time: number, direction: "ascending" | "descending") =>
        read(roomId, { anchor: { kind: "time", timeMs: time }, direction });
      expect((await from(timeMs, "descending")).seqs).toEqual([1]);
      expect((await from(timeMs, "ascending")).seqs).toEqual([5]);
      expect((await from(timeMs + 1, "descending")).seqs).toEqual([4, 3, 2, 1]);
      expect((await from(timeMs - 1, "ascending")).seqs).toEqual([2, 3, 4, 5]);
    });

    it("a page boundary may fall between records that share a time", async () => {
      const roomId = freshRoomId();
      const timeMs = NOW_MS - 60_000;
      await stores().first.write([1, 2, 3, 4].map((seq) => messageRecord({ roomId, seq, timeMs })));
      expect(await read(roomId, { limit: 2 })).toEqual({ seqs: [4, 3], hasMore: true });
      const rest = await read(roomId, { limit: 2, anchor: { kind: "seq", seq: 3 } });
      expect(rest).toEqual({ seqs: [2, 1], hasMore: false });
    });

    it("a sparse room is read across hours and days without a message", async () => {
      const roomId = freshRoomId();
      const ages = [9 * DAY_MS, 9 * DAY_MS - 5, 4 * DAY_MS, 3 * HOUR_MS, 5_000];
      await stores().first.write(
        ages.map((ageMs, index) => messageRecord({ roomId, seq: index + 1, timeMs: NOW_MS - ageMs })),
      );
      expect(await read(roomId, { limit: 4 })).toEqual({ seqs: [5, 4, 3, 2], hasMore: true });
      expect((await read(roomId, { direction: "ascending" })).seqs).toEqual([1, 2, 3, 4, 5]);
      const anchor = { kind: "time", timeMs: NOW_MS - 6 * DAY_MS } as const;
      expect((await read(roomId, { anchor })).seqs).toEqual([2, 1]);
      expect((await read(roomId, { anchor, direction: "ascending" })).seqs).toEqual([3, 4, 5]);
    });

    it("filters by types and by sender, and hasMore counts only what matches", async () => {
      const roomId = freshRoomId();
      const types = ["text", "image", "tip"] as const;
      const records = Array.from({ length: 60 }, (_, index) =>
        messageRecord({
          roomId,
          seq: index + 1,
          timeMs: NOW_MS - (60 - index) * 600_000,
          type: types[index % 3] ?? "text",
          sender: index % 20 === 0 ? BOB : ALICE,
        }),
      );
      await stores().first.write(records);
      expect(await read(roomId, { types: ["image", "tip"], limit: 3 })).toEqual({ seqs: [60, 59, 57], hasMore: true });
      expect(await read(roomId, { sender: BOB })).toEqual({ seqs: [41, 21, 1], hasMore: false });
      expect(await read(roomId, { sender: BOB, limit: 2 })).toEqual({ seqs: [41, 21], hasMore: true });
      expect(await read(roomId, { sender: BOB, limit: 3 })).toEqual({ seqs: [41, 21, 1], hasMore: false });
      expect(await read(roomId, { sender: BOB, types: ["text"] })).toEqual({ seqs: [1], hasMore: false });
      expect(await read(roomId, { types: ["custom"] })).toEqual({ seqs: [], hasMore: false });
    });

    it("records older than the retention of the reader's clock are not there, exactly", async () => {
      const roomId = freshRoomId();
      await stores().first.write(messageRun(roomId, 4, HOUR_MS));
      const oldest = messageRun(roomId, 4, HOUR_MS)[1]?.timeMs ?? 0;
      const at = (nowMs: number, direction: "ascending" | "descending") => read(roomId, { nowMs, direction });
      expect((await at(oldest + RETENTION_MS, "ascending")).seqs).toEqual([2, 3, 4]);
      expect((await at(oldest + RETENTION_MS, "descending")).seqs).toEqual([4, 3, 2]);
      expect(await at(oldest + RETENTION_MS + 1, "ascending")).toEqual({ seqs: [3, 4], hasMore: false });
      expect(await at(oldest + RETENTION_MS + 1, "descending")).toEqual({ seqs: [4, 3], hasMore: false });
      expect(await at(NOW_MS + 2 * RETENTION_MS, "descending")).toEqual({ seqs: [], hasMore: false });
    });

    it("a new epoch's jump of the sequence is no gap to the reader", async () => {
      const roomId = freshRoomId();
      const before = [1, 2, 3].map((seq) => messageRecord({ roomId, seq, timeMs: NOW_MS - 9_000 + seq }));
      const after = [1_000_004, 1_000_005].map((seq) =>
        messageRecord({ roomId, seq, timeMs: NOW_MS - 8_000 + (seq % 10), epoch: 2 }),
      );
      await stores().first.write([...before, ...after]);
      expect((await read(roomId, { limit: 4 })).seqs).toEqual([1_000_005, 1_000_004, 3, 2]);
      expect((await read(roomId, { anchor: { kind: "seq", seq: 3 }, direction: "ascending" })).seqs).toEqual([
        1_000_004, 1_000_005,
      ]);
      const page = await stores().first.query(messageQuery(roomId, { limit: 2 }));
      expect(plainPage(page).records.map((record) => record.epoch)).toEqual([2, 2]);
    });

    it("rooms do not see each other's messages", async () => {
      const [one, other] = [freshRoomId(), freshRoomId()];
      await stores().first.write([...messageRun(one, 3, 1_000), ...messageRun(other, 2, 1_000)]);
      expect((await read(one, {})).seqs).toEqual([3, 2, 1]);
      expect((await read(other, {})).seqs).toEqual([2, 1]);
    });
  });
}

async function readSeqs(store: MessageStore, query: MessageQuery) {
  const page = await store.query(query);
  return { seqs: seqsOf(page), hasMore: page.hasMore };
}
