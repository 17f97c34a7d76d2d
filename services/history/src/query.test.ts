import { ERRORS } from "@plaza/core";
import { Deadline } from "@plaza/service-kit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchOf, recallsOf, startTestHistory } from "./testing/test-history.ts";

describe("history answers", () => {
  it("pages by sequence in both directions and says exactly whether there is more", async () => {
    await using test = await startTestHistory();
    await write(test, [1, 2, 3, 4, 5]);
    const down = await test.ask({ roomId: test.roomId, seq: 4, limit: 2 });
    expect([seqsOf(down), down.page?.hasMore]).toEqual([[3, 2], true]);
    const up = await test.ask({ roomId: test.roomId, seq: 3, ascending: true, limit: 2 });
    expect([seqsOf(up), up.page?.hasMore]).toEqual([[4, 5], false]);
    const all = await test.ask({ roomId: test.roomId, seq: 0, ascending: true, limit: 200 });
    expect(seqsOf(all)).toEqual([1, 2, 3, 4, 5]);
  });

  it("pages by time and by type, and an empty room has an empty page", async () => {
    await using test = await startTestHistory();
    await write(test, [1, 2, 3]);
    const { page } = await test.ask({ roomId: test.roomId, limit: 5 });
    const timeMs = page?.records?.[1]?.timeMs ?? 0;
    expect(seqsOf(await test.ask({ roomId: test.roomId, timeMs, limit: 5 }))).toEqual([1]);
    expect(seqsOf(await test.ask({ roomId: test.roomId, types: [100], limit: 5 }))).toEqual([]);
    expect((await test.ask({ roomId: 99, limit: 5 })).page).toMatchObject({ hasMore: false });
  });

  it("bad fields are refused with badArgument and the field's name", async () => {
    await using test = await startTestHistory();
    const { roomId } = test;
    const cases = [
      { query: { limit: 5 }, says: "room_id" },
      { query: { roomId, limit: 0 }, says: "limit 0 is not from 1 to 200" },
      { query: { roomId, limit: 201 }, says: "limit 201 is not from 1 to 200" },
      { query: { roomId, limit: 5, sender: "x".repeat(65) }, says: "sender" },
      { query: { roomId, limit: 5, tags: Array(11).fill("a") }, says: "11 tags exceed 10" },
      { query: { roomId, limit: 5, tags: ["a", ""] }, says: "a tag in tags has 0 characters, not 1 to 32" },
      { query: { roomId, limit: 5, tags: ["x".repeat(33)] }, says: "a tag in tags has 33 characters, not 1 to 32" },
      { query: { roomId, limit: 5, types: [0, 55 as 0] }, says: "55 is no message type" },
    ];
    for (const { query, says } of cases) {
      const { error } = await test.ask(query);
      expect(error?.code).toBe(ERRORS.badArgument.code);
      expect(error?.message).toContain(says);
    }
    expect(test.messages.reads).toBe(0);
  });

  it("any bytes get a reply", async () => {
    await using test = await startTestHistory();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const reply = await test.askBytes(bytes.slice());
        expect(reply.result).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it("identical queries at the same time share one read", async () => {
    await using test = await startTestHistory();
    await write(test, [1, 2, 3]);
    test.messages.hold();
    const { roomId } = test;
    const same = Array.from({ length: 50 }, () => test.ask({ roomId, types: [1, 0], seq: 3, limit: 5 }));
    const alike = test.ask({ roomId, types: [0, 1], seq: 3, limit: 5 });
    const others = [test.ask({ roomId, seq: 3, limit: 5 }), test.ask({ roomId, types: [1, 0], seq: 3, limit: 6 })];
    await expect.poll(() => test.messages.reads, { timeout: 10_000 }).toBe(3);
    test.messages.release();
    const replies = await Promise.all([...same, alike, ...others]);
    expect(replies.map(seqsOf)).toEqual(replies.map(() => [2, 1]));
    expect(test.messages.reads).toBe(3);
  });

  it("the newest page is read again only after latestPageMs, other pages every time", async () => {
    await using test = await startTestHistory({ latestPageMs: 500 });
    await write(test, [1]);
    const { roomId } = test;
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([1]);
    await write(test, [2]);
    test.advance(499);
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([1]);
    expect(seqsOf(await test.ask({ roomId, seq: 9, limit: 5 }))).toEqual([2, 1]);
    test.advance(1);
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([2, 1]);
    expect(test.messages.reads).toBe(3);
  });

  it("[RC4] after a recall no answer comes from the page that was kept", async () => {
    await using test = await startTestHistory({ latestPageMs: 500 });
    await write(test, [1, 2]);
    const { roomId } = test;
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([2, 1]);
    await recall(test, 2);
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([1]);
  });

  it("[RC4] a query after a recall shares no read that began before it", async () => {
    await using test = await startTestHistory();
    const { roomId } = test;
    await write(test, [1, 2]);
    const hold = test.messages.holdAnswers();
    const before = test.ask({ roomId, limit: 5 });
    await expect.poll(() => test.messages.reads, { timeout: 10_000 }).toBe(1);
    await recall(test, 2);
    const after = test.ask({ roomId, limit: 5 });
    await expect.poll(() => test.messages.reads, { timeout: 10_000 }).toBe(2);
    hold.release();
    expect([seqsOf(await before), seqsOf(await after)]).toEqual([[2, 1], [1]]);
  });

  it("[RC4] a page whose reading began before a recall is not kept", async () => {
    await using test = await startTestHistory({ latestPageMs: 500 });
    const { roomId } = test;
    await write(test, [1, 2]);
    const hold = test.messages.holdAnswers();
    const before = test.ask({ roomId, limit: 5 });
    await expect.poll(() => test.messages.reads, { timeout: 10_000 }).toBe(1);
    await recall(test, 2);
    hold.release();
    await before;
    expect(seqsOf(await test.ask({ roomId, limit: 5 }))).toEqual([1]);
  });

  it("more queries than may run and wait are refused as overloaded at once, the others are answered", async () => {
    await using test = await startTestHistory({ queryMaxRunning: 2, queryMaxWaiting: 3 });
    await write(test, [1]);
    test.messages.hold();
    const asked = Array.from({ length: 8 }, (_, index) => test.ask({ roomId: test.roomId, limit: 10 + index }));
    await expect
      .poll(() => test.metric('plaza_history_queries_total{result="overloaded"}'), { timeout: 10_000 })
      .toBe(3);
    expect(test.messages.reads).toBe(2);
    test.messages.release();
    const replies = await Promise.all(asked);
    expect(replies.filter((reply) => reply.page).length).toBe(5);
    const refused = replies.filter((reply) => reply.error).map((reply) => reply.error);
    expect(refused.map((error) => error?.code)).toEqual(Array(3).fill(ERRORS.overloaded.code));
    expect(refused[0]?.retryAfterMs).toBeGreaterThan(0);
  });

  it("a read that takes longer than the deadline is answered with timeout", async () => {
    await using test = await startTestHistory({ queryTimeoutMs: 20 });
    test.messages.hold();
    const { error } = await test.ask({ roomId: test.roomId, limit: 5 });
    expect(error?.code).toBe(ERRORS.timeout.code);
  });

  it("a store that fails is answered with unavailable and tells the asker nothing of its inside", async () => {
    await using test = await startTestHistory();
    test.messages.isAway = true;
    const { error } = await test.ask({ roomId: test.roomId, limit: 5 });
    expect(error?.code).toBe(ERRORS.unavailable.code);
    expect(error?.message).toBe("the message store is away");
    expect(test.lines).toContainEqual(expect.objectContaining({ msg: "a history query failed" }));
    test.messages.isAway = false;
    expect((await test.ask({ roomId: test.roomId, limit: 5 })).page).toBeDefined();
  });

  it("drain answers what is under way, and lets nobody wait longer than its deadline", async () => {
    await using test = await startTestHistory();
    test.messages.hold();
    const asked = test.ask({ roomId: test.roomId, limit: 5 });
    await expect.poll(() => test.messages.reads, { timeout: 10_000 }).toBe(1);
    await test.history.drain(new Deadline(20));
    expect(test.lines).toContainEqual(
      expect.objectContaining({ msg: "drained without everything written and answered" }),
    );
    test.messages.release();
    expect((await asked).page).toBeDefined();
    await test.history.drain(new Deadline(10_000));
    await expect(test.ask({ roomId: test.roomId, limit: 5 })).rejects.toMatchObject({ kind: "noResponders" });
  });
});

type Test = Awaited<ReturnType<typeof startTestHistory>>;

async function write(test: Test, seqs: readonly number[]): Promise<void> {
  await test.append(batchOf(test.roomId, seqs));
  await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
}

async function recall(test: Test, recallsSeq: number): Promise<void> {
  await test.append(recallsOf(test.roomId, [{ seq: recallsSeq + 1_000, recallsSeq }]));
  await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
}

function seqsOf(reply: Awaited<ReturnType<Test["ask"]>>) {
  return reply.page?.records?.map((record) => record.seq);
}
