import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import type { RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BatchMessage, encodedPublication } from "../testing/envelope-builder.ts";
import { textsOf } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

const forVips = (text: string): BatchMessage => ({ text, tagExpression: '{"tag":"vip"}' });

describe("what is not for everybody, resumed", () => {
  let test: TestGateway;
  let roomId: RoomId;
  const start = async (logLimits?: { readonly maxBatches: number; readonly maxAgeMs: number }) => {
    test = await TestGateway.start({}, logLimits);
    roomId = await test.room();
  };
  beforeEach(() => start());
  afterEach(() => test.stop());

  /** What a client with these tags missed, and whether that is all. */
  async function resumed(seq: number, entry: plaza.v1.EnterRoom.$Properties = {}) {
    const { epoch } = await test.authority.position(roomId);
    const client = await test.connect();
    const { enteredRoom } = await client.command({ enterRoom: { roomId, resume: { epoch, seq }, ...entry } });
    expect(enteredRoom?.recovered).toBe(true);
    return (enteredRoom?.missed ?? []).flatMap(textsOf);
  }
  const asVip = { tags: { tags: ["vip"] } };

  async function publishAll(): Promise<void> {
    await test.authority.publish(roomId, ["one", forVips("two"), "three"]);
    await test.authority.publish(roomId, [forVips("four")]);
    await test.authority.publish(roomId, ["five"], { recalledSeqs: [3, 4] });
  }

  it("[RS1] [RC4] out of the ring, without what was taken back", async () => {
    const witness = await test.member(roomId);
    await publishAll();
    await witness.sawText("five");
    expect(await resumed(0, asVip)).toEqual(["two", "one", "five"]);
    expect(await resumed(0)).toEqual(["one", "five"]);
    expect(test.log.reads).toBe(0);
  });

  it("[RS1] [RC4] out of the recent log, without what was taken back", async () => {
    await publishAll();
    expect(await resumed(0, asVip)).toEqual(["two", "one", "five"]);
    expect(await resumed(0)).toEqual(["one", "five"]);
    expect(await resumed(2, asVip)).toEqual(["two", "one", "five"]);
    expect(test.log.reads).toBeGreaterThan(0);
  });

  it("[RC4] what the log still has and the ring takes back is not replayed", async () => {
    await test.authority.publish(roomId, ["one", forVips("two"), "three"]);
    const witness = await test.member(roomId);
    await test.authority.publish(roomId, ["four"], { recalledSeqs: [2, 3] });
    await witness.sawText("four");
    expect(await resumed(0, asVip)).toEqual(["one", "four"]);
  });

  it("[MS6] a directed message beside a batch lives only once", async () => {
    const { epoch, seq } = await test.authority.position(roomId);
    const witness = await test.member(roomId);
    await test.authority.publish(roomId, ["one"], { directed: [{ text: "psst", tagExpression: '{"tag":"vip"}' }] });
    await witness.sawText("one");
    expect(await resumed(seq, asVip)).toEqual(["one"]);
    const { recovery } = await witness.command({ recover: { roomId, after: { epoch, seq } } });
    expect((recovery?.batches ?? []).flatMap(textsOf)).toEqual(["one"]);
  });

  describe("beyond the recent log", () => {
    beforeEach(async () => {
      await test.stop();
      await start({ maxBatches: 2, maxAgeMs: 600_000 });
    });

    type Kept = { readonly message: BatchMessage; readonly recallsSeq?: number };

    /** History with messages by their sequences; one that is missing was not stored, or was taken back. */
    function serveHistory(kept: Readonly<Record<number, Kept>>): void {
      test.broker.connect().serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
        const { seq } = plaza.cluster.v1.HistoryQuery.decode(payload);
        const { epoch } = await test.authority.position(roomId);
        const after = Object.entries(kept).filter(([key]) => Number(key) > (seq ?? 0));
        const records = after.map(([key, { message, recallsSeq = 0 }]) => ({
          seq: Number(key),
          epoch,
          publication: encodedPublication(Number(key), message),
          recallsSeq,
        }));
        return plaza.cluster.v1.HistoryReply.encode({ page: { records } }).finish();
      });
    }

    async function publishOneByOne(count: number): Promise<void> {
      for (let seq = 1; seq <= count; seq += 1) await test.authority.publish(roomId, [`text ${seq}`]);
    }

    it("[RS1] history says whom a message was for", async () => {
      const here: BatchMessage = { text: "three", place: { x: 5, y: 0, z: 0 } };
      serveHistory({ 1: { message: "one" }, 2: { message: forVips("two") }, 3: { message: here } });
      await publishOneByOne(5);
      expect(await resumed(0, asVip)).toEqual(["two", "three", "one", "text 4", "text 5"]);
      const listening = { place: {}, distance: 1 };
      expect(await resumed(0, { listening })).toEqual(["one", "text 4", "text 5"]);
    });

    it("[RC4] what history has no more because a later message takes it back is no hole", async () => {
      serveHistory({ 1: { message: "one" }, 3: { message: "recalled", recallsSeq: 2 } });
      await publishOneByOne(5);
      expect(await resumed(0)).toEqual(["one", "recalled", "text 4", "text 5"]);
    });

    it("[RC4] what history still shows and the ring takes back is not replayed", async () => {
      serveHistory(Object.fromEntries([1, 2, 3, 4].map((seq) => [seq, { message: `text ${seq}` }])));
      await publishOneByOne(4);
      const witness = await test.member(roomId);
      await test.authority.publish(roomId, ["text 5"], { recalledSeqs: [2] });
      await witness.sawText("text 5");
      expect(await resumed(0)).toEqual(["text 1", "text 3", "text 4", "text 5"]);
    });

    it("[RC4] what the ring knows to be taken back is no hole in history", async () => {
      serveHistory({ 1: { message: "one" }, 3: { message: "three" } });
      await publishOneByOne(4);
      const witness = await test.member(roomId);
      await test.authority.publish(roomId, ["text 5"], { recalledSeqs: [2] });
      await witness.sawText("text 5");
      expect(await resumed(0)).toEqual(["one", "three", "text 4", "text 5"]);
    });
  });
});
