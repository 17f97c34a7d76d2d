import { describe, expect, it } from "vitest";
import type { MessageRecord } from "../message-store.ts";
import { freshRoomId } from "./fresh-ids.ts";
import { HOUR_MS, messageQuery, messageRun, plainPage, seqsOf } from "./message-builder.ts";
import type { MessageStoreSetup } from "./message-store-contract.ts";
import { useSubject } from "./use-subject.ts";

export function messageRecallRules(setup: MessageStoreSetup): void {
  describe("recall", () => {
    const stores = useSubject(setup);

    it("[RC4] a recalled message is found by no query, of any process, and its neighbours are unchanged", async () => {
      const { first, second } = stores();
      const records = messageRun(freshRoomId(), 5, 1_000);
      await first.write(records);
      await first.recall(only(records, [3]));
      await expectLeft(stores(), records, [1, 2, 4, 5]);
      const anchor = { kind: "time", timeMs: (records[2]?.timeMs ?? 0) - 1 } as const;
      const page = await second.query(messageQuery(roomOf(records), { anchor, direction: "ascending", limit: 1 }));
      expect([seqsOf(page), page.hasMore]).toEqual([[4], true]);
    });

    it("[RC4] a message that is recalled before it is written never shows, however often it is written", async () => {
      const { first, second } = stores();
      const records = messageRun(freshRoomId(), 3, 1_000);
      await second.recall(only(records, [2]));
      await first.write(records);
      await second.write(records);
      await expectLeft(stores(), records, [1, 3]);
    });

    it("[RC4] the same recall again, and one of a message that never comes, change nothing", async () => {
      const { first, second } = stores();
      const records = messageRun(freshRoomId(), 3, 1_000);
      await first.write(records.slice(0, 2));
      for (const store of [first, second, first]) await store.recall(only(records, [1, 3]));
      await expectLeft(stores(), records, [2]);
    });

    it("[RC4] a page goes on over recalled messages until it is full, and says exactly whether there is more", async () => {
      const { first, second } = stores();
      // Hours apart, and many within one.
      for (const stepMs of [1_000, 2 * HOUR_MS]) {
        const records = messageRun(freshRoomId(), 60, stepMs);
        await first.write(records);
        await first.recall(records.slice(5, 55));
        const query = messageQuery(roomOf(records), { limit: 7 });
        const page = await second.query(query);
        expect([seqsOf(page), page.hasMore]).toEqual([[60, 59, 58, 57, 56, 5, 4], true]);
        const all = await second.query({ ...query, limit: 10, direction: "ascending" });
        expect([seqsOf(all), all.hasMore]).toEqual([[1, 2, 3, 4, 5, 56, 57, 58, 59, 60], false]);
      }
    });

    it("[RC4] a room whose messages are all recalled has none, and no more", async () => {
      const { first, second } = stores();
      const records = messageRun(freshRoomId(), 450, 1_000);
      await first.write(records);
      await first.recall(records);
      const page = await second.query(messageQuery(roomOf(records), { limit: 200 }));
      expect(plainPage(page)).toEqual({ records: [], hasMore: false });
    });

    it("[RC4] a recall of one room leaves the same sequence of another", async () => {
      const { first } = stores();
      const [one, other] = [messageRun(freshRoomId(), 2, 1_000), messageRun(freshRoomId(), 2, 1_000)];
      await first.write([...one, ...other]);
      await first.recall(only(one, [1]));
      await expectLeft(stores(), other, [1, 2]);
    });

    it("recalling nothing is allowed", async () => {
      await stores().first.recall([]);
    });
  });
}

async function expectLeft(
  { first, second }: Awaited<ReturnType<MessageStoreSetup>>,
  records: readonly MessageRecord[],
  seqs: readonly number[],
): Promise<void> {
  const left = { records: only(records, seqs), hasMore: false };
  for (const store of [first, second]) {
    const page = await store.query(messageQuery(roomOf(records), { direction: "ascending", limit: seqs.length }));
    expect(plainPage(page)).toEqual(plainPage(left));
  }
}

function only(records: readonly MessageRecord[], seqs: readonly number[]): readonly MessageRecord[] {
  return records.filter((record) => seqs.includes(record.seq));
}

function roomOf(records: readonly MessageRecord[]) {
  const [first] = records;
  if (first === undefined) throw new Error("a room without messages has no id here");
  return first.roomId;
}
