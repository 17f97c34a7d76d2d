import { createMemoryMessageStore } from "@plaza/adapters/memory";
import { type AccountId, newRoomId } from "@plaza/core";
import type { MessageQuery, MessageRecord } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { Deadline, DeadlineExceededError } from "@plaza/service-kit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FilteredPages, MAX_SCANNED_RECORDS } from "./filtered-pages.ts";
import { GatedStore } from "./testing/gated-store.ts";
import { startTestHistory, taggedBatchOf } from "./testing/test-history.ts";

const NOW_MS = Date.now();
const roomId = newRoomId(NOW_MS, 0.5);

const red = '{"tag":"red"}';
const blue = '{"tag":"blue"}';
const both = `${red} and ${blue}`;
const pattern = '{"tag":"gr.*","matchType":"regex"}';

describe("history by tags", () => {
  it("[TG1] finds what somebody with one of the tags, or with all of them, would have received", async () => {
    await using test = await startTestHistory();
    await test.append(taggedBatchOf(test.roomId, ["", red, blue, both, pattern, undefined]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const seqsFor = async (tags: string[]) => {
      const { page } = await test.ask({ roomId: test.roomId, limit: 10, ascending: true, tags });
      return page?.records?.map((record) => record.seq);
    };
    expect(await seqsFor(["red"])).toEqual([1, 2]);
    expect(await seqsFor(["blue", "red"])).toEqual([1, 2, 3, 4]);
    expect(await seqsFor(["green"])).toEqual([1, 5]);
    expect(await seqsFor(["other"])).toEqual([1]);
    expect(await seqsFor([])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("[TG1] what cannot be read, and what is a notification, is for nobody with tags", async () => {
    const odd = [recordOf(1, red), { ...recordOf(2, ""), publication: Uint8Array.of(0xff) }, recordOf(3, "nonsense")];
    const notifications = [{ ...recordOf(4, ""), type: "notification" as const }];
    const read = await readerOf([...odd, ...notifications]);
    expect(await read({}, ["red"])).toEqual({ seqs: [1], hasMore: false });
    expect(await read({ types: ["notification"] }, ["red"])).toEqual({ seqs: [], hasMore: false });
  });

  it("[TG1] pages of any size in any direction give every match once, and hasMore is exact below the bound", async () => {
    const expressions = fc.array(fc.constantFrom("", red, blue, both), { maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(expressions, fc.integer({ min: 1, max: 200 }), fc.boolean(), async (drawn, limit, isUp) => {
        const records = drawn.map((expression, index) => recordOf(index + 1, expression));
        const read = await readerOf(records);
        const matching = records.filter((_, index) => drawn[index] === "" || drawn[index] === red);
        const expected = (isUp ? matching : matching.reverse()).map((record) => record.seq);
        const seqs: number[] = [];
        for (let hasMore = true; hasMore; ) {
          const last = seqs.at(-1);
          const anchor = last === undefined ? ({ kind: "end" } as const) : ({ kind: "seq", seq: last } as const);
          const page = await read({ anchor, limit, direction: isUp ? "ascending" : "descending" }, ["red"]);
          seqs.push(...page.seqs);
          hasMore = page.hasMore;
          expect(hasMore).toBe(seqs.length < expected.length);
        }
        expect(seqs).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("[TG1] a page that has a record is returned after 2,000 records, and can be gone on from", async () => {
    const records = Array.from({ length: 5_000 }, (_, index) => recordOf(index + 1, index % 2_500 === 0 ? red : blue));
    const read = await readerOf(records);
    const query = { direction: "ascending", limit: 5 } as const;
    const first = await read(query, ["red"]);
    expect(first).toEqual({ seqs: [1], hasMore: true });
    expect(MAX_SCANNED_RECORDS).toBe(2_000);
    // Nothing within 2,000 records, so this one reads on until it has one.
    const second = await read({ ...query, anchor: { kind: "seq", seq: 1 } }, ["red"]);
    expect(second).toEqual({ seqs: [2_501], hasMore: true });
    expect(await read({ ...query, anchor: { kind: "seq", seq: 2_501 } }, ["red"])).toEqual({
      seqs: [],
      hasMore: false,
    });
  });

  it("a search that finds nothing ends with its deadline, and does not go on in secret", async () => {
    const store = new GatedStore(createMemoryMessageStore());
    await store.write(Array.from({ length: 600 }, (_, index) => recordOf(index + 1, blue)));
    const deadline = new Deadline(0);
    const reading = new FilteredPages(store).read(queryOf({}), ["red"], deadline);
    await expect(reading).rejects.toBeInstanceOf(DeadlineExceededError);
    expect(store.reads).toBe(0);
  });
});

async function readerOf(records: readonly MessageRecord[]) {
  const store = createMemoryMessageStore();
  await store.write(records);
  const pages = new FilteredPages(store);
  return async (fields: Partial<MessageQuery>, tags: readonly string[]) => {
    const page = await pages.read(queryOf(fields), tags, new Deadline(10_000));
    return { seqs: page.records.map((record) => record.seq), hasMore: page.hasMore };
  };
}

function queryOf(fields: Partial<MessageQuery>): MessageQuery {
  const rest = { direction: "descending", limit: 100, types: [], nowMs: NOW_MS } as const;
  return { roomId, anchor: { kind: "end" }, ...rest, ...fields };
}

function recordOf(seq: number, targetTags: string): MessageRecord {
  const publication = plaza.v1.Publication.encode({ seq, message: { text: "hello", targetTags } }).finish();
  return {
    roomId,
    epoch: 1,
    seq,
    timeMs: NOW_MS - 10_000 + seq,
    type: "text",
    sender: "alice" as AccountId,
    publication,
  };
}
