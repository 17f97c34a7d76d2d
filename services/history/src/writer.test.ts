import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchOf, recallsOf, startTestHistory } from "./testing/test-history.ts";

describe("history writes", () => {
  it("every message of every batch is found by a query, with its epoch and its publication", async () => {
    await using test = await startTestHistory();
    await test.append(batchOf(test.roomId, [1, 2, 3]));
    await test.append(batchOf(test.roomId, [4, 5]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 10 });
    expect(page?.records?.map((record) => record.seq)).toEqual([5, 4, 3, 2, 1]);
    expect(page?.records?.[0]).toMatchObject({ epoch: 3, sender: "alice" });
    expect([...(page?.records?.[0]?.publication ?? [])]).toEqual(Array(8).fill(5));
    expect(await test.metric("plaza_history_written_messages_total")).toBe(5);
  });

  it("a batch stays in the log until the store has taken it", async () => {
    await using test = await startTestHistory();
    test.messages.hold();
    await test.append(batchOf(test.roomId, [1]));
    await expect.poll(() => test.messages.writes, { timeout: 10_000 }).toBe(1);
    expect(await test.messageLog.pending()).toBe(1);
    test.messages.release();
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
  });

  it("a store that is away loses nothing, and is not reported with every failure", async () => {
    await using test = await startTestHistory();
    test.messages.isAway = true;
    for (let seq = 1; seq <= 20; seq++) await test.append(batchOf(test.roomId, [seq]));
    await expect.poll(() => test.metric("plaza_history_write_failures_total"), { timeout: 10_000 }).toBeGreaterThan(5);
    expect(test.lines.filter((line) => line.msg === "messages wait to be written").length).toBe(1);
    test.messages.isAway = false;
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 100 });
    expect(page?.records?.length).toBe(20);
  });

  it("an unreadable entry is set aside with its bytes, once, and blocks nothing", async () => {
    await using test = await startTestHistory();
    const garbage = Uint8Array.from([0xff, 0xff, 0xff, 1]);
    const noRoom = plaza.cluster.v1.HistoryBatch.encode({ records: [{ seq: 1, timeMs: 1 }] }).finish();
    const noSequence = plaza.cluster.v1.HistoryBatch.encode({ roomId: 5, records: [{ timeMs: 1 }] }).finish();
    for (const payload of [garbage, noRoom, noSequence, new Uint8Array()]) await test.append(payload);
    await test.append(batchOf(test.roomId, [1]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const aside = test.lines.filter((line) => line.msg === "an unreadable entry was set aside");
    expect(aside.map((line) => line.base64)).toEqual(
      [garbage, noRoom, noSequence, new Uint8Array()].map((payload) => Buffer.from(payload).toString("base64")),
    );
    expect(await test.metric("plaza_history_unreadable_entries_total")).toBe(4);
    expect(await test.metric("plaza_history_written_messages_total")).toBe(1);
  });

  it("[RC4] a recall with its notification takes the message away and keeps the notification", async () => {
    await using test = await startTestHistory();
    await test.append(batchOf(test.roomId, [1, 2, 3]));
    await test.append(recallsOf(test.roomId, [{ seq: 4, recallsSeq: 2 }], Uint8Array.of(9)));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 10 });
    expect(page?.records?.map((record) => record.seq)).toEqual([4, 3, 1]);
    expect(page?.records?.[0]).toMatchObject({ type: 5, sender: "bob" });
    expect(await test.metric("plaza_history_recalled_messages_total")).toBe(1);
  });

  it("[RC4] a silent recall takes the message away and leaves nothing in its place", async () => {
    await using test = await startTestHistory();
    await test.append(batchOf(test.roomId, [1, 2]));
    await test.append(recallsOf(test.roomId, [{ seq: 3, recallsSeq: 2 }]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 10 });
    expect(page?.records?.map((record) => record.seq)).toEqual([1]);
    expect(await test.metric("plaza_history_written_messages_total")).toBe(2);
  });

  it("[RC4] a message that the log brings after its recall never shows", async () => {
    await using test = await startTestHistory();
    await test.append(recallsOf(test.roomId, [{ seq: 3, recallsSeq: 2 }]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    await test.append(batchOf(test.roomId, [1, 2]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 10 });
    expect(page?.records?.map((record) => record.seq)).toEqual([1]);
  });

  it("[RC4] a recall stays in the log until the store has taken it, also one that the store refused", async () => {
    await using test = await startTestHistory();
    test.messages.isAway = true;
    await test.append(recallsOf(test.roomId, [{ seq: 2, recallsSeq: 1 }]));
    await expect.poll(() => test.metric("plaza_history_write_failures_total"), { timeout: 10_000 }).toBeGreaterThan(1);
    expect(await test.messageLog.pending()).toBe(1);
    test.messages.isAway = false;
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    expect(await test.metric("plaza_history_recalled_messages_total")).toBe(1);
  });

  it("[RC4] a recall without the time of its message could not be found again, so it is set aside", async () => {
    await using test = await startTestHistory();
    await test.append(recallsOf(test.roomId, [{ seq: 2, recallsSeq: 1, recallsTimeMs: 0 }]));
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    expect(await test.metric("plaza_history_unreadable_entries_total")).toBe(1);
    expect(test.messages.recalls).toBe(0);
  });

  it("no bytes whatever stop the writing", async () => {
    await using test = await startTestHistory();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await test.append(bytes.slice());
        await expect.poll(() => test.messageLog.pending(), { timeout: 10_000, interval: 1 }).toBe(0);
      }),
      { numRuns: 100 },
    );
    await test.append(batchOf(test.roomId, [1]));
    await expect
      .poll(async () => (await test.ask({ roomId: test.roomId, limit: 1 })).page?.records?.length, { timeout: 10_000 })
      .toBe(1);
  });

  it("a message of a type that only a newer authority knows is kept", async () => {
    await using test = await startTestHistory();
    const record = { seq: 1, timeMs: Date.now(), type: 77, sender: "alice", publication: new Uint8Array([7]) };
    await test.append(
      plaza.cluster.v1.HistoryBatch.encode({
        roomId: test.roomId,
        epoch: 1,
        records: [record as plaza.cluster.v1.HistoryRecord.$Properties],
      }).finish(),
    );
    await expect.poll(() => test.messageLog.pending(), { timeout: 10_000 }).toBe(0);
    const { page } = await test.ask({ roomId: test.roomId, limit: 1 });
    expect([...(page?.records?.[0]?.publication ?? [])]).toEqual([7]);
  });
});
