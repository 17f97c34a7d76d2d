import { describe, expect, it } from "vitest";
import { freshRoomId } from "./fresh-ids.ts";
import {
  BOB,
  messageQuery,
  messageRecord,
  messageRun,
  NOW_MS,
  plainPage,
  plainRecord,
  seqsOf,
} from "./message-builder.ts";
import type { MessageStoreSetup } from "./message-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function messageWriteRules(setup: MessageStoreSetup): void {
  describe("write", () => {
    const stores = useSubject(setup);

    it("what is written is read unchanged, every field, by another process", async () => {
      const { first, second } = stores();
      const roomId = freshRoomId();
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const record = messageRecord({ roomId, seq: 2 ** 50, timeMs: NOW_MS - 5, epoch: 3, type: "custom", sender: BOB });
      await first.write([{ ...record, publication: bytes.slice() }]);
      const page = await second.query(messageQuery(roomId));
      expect(plainPage(page)).toEqual({ records: [{ ...record, publication: [...bytes] }], hasMore: false });
    });

    it("all message types come back as they were written", async () => {
      const { first } = stores();
      const roomId = freshRoomId();
      const types = ["text", "image", "audio", "video", "location", "notification", "file", "tip", "custom"] as const;
      const records = types.map((type, index) => messageRecord({ roomId, seq: index + 1, timeMs: NOW_MS - 9, type }));
      await first.write(records);
      const page = await first.query(messageQuery(roomId, { direction: "ascending" }));
      expect(page.records.map((record) => record.type)).toEqual(types);
    });

    it("writing records again, in any grouping, by any process, changes nothing", async () => {
      const { first, second } = stores();
      const roomId = freshRoomId();
      const records = messageRun(roomId, 9, 1_000);
      await first.write(records);
      const before = plainPage(await first.query(messageQuery(roomId)));
      await second.write(records.slice(3, 6));
      await Promise.all([first.write([...records].reverse()), second.write(records)]);
      expect(plainPage(await second.query(messageQuery(roomId)))).toEqual(before);
      expect(before.records.length).toBe(9);
    });

    it("records may be written in any order", async () => {
      const { first } = stores();
      const roomId = freshRoomId();
      const records = messageRun(roomId, 6, 7_200_000);
      for (const index of [4, 0, 5, 2, 1, 3]) await first.write(records.slice(index, index + 1));
      expect(seqsOf(await first.query(messageQuery(roomId)))).toEqual([6, 5, 4, 3, 2, 1]);
    });

    it("one write may hold many rooms and thousands of records", async () => {
      const { first, second } = stores();
      const rooms = [freshRoomId(), freshRoomId(), freshRoomId()];
      const records = rooms.flatMap((roomId) => messageRun(roomId, 700, 60_000));
      await first.write(records);
      for (const roomId of rooms) {
        const page = await second.query(messageQuery(roomId, { limit: 200 }));
        expect(page.records.map(plainRecord)).toEqual(
          records
            .filter((record) => record.roomId === roomId)
            .slice(-200)
            .reverse()
            .map(plainRecord),
        );
        expect(page.hasMore).toBe(true);
      }
    });

    it("writing nothing is allowed", async () => {
      await stores().first.write([]);
    });
  });
}
