import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import type { RoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodedPublication } from "../testing/envelope-builder.ts";
import { type TestClient, textsOf } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

describe("resuming and recovering", () => {
  let test: TestGateway;
  let roomId: RoomId;
  beforeEach(async () => {
    test = await TestGateway.start();
    roomId = await test.room();
  });
  afterEach(() => test.stop());

  const publishUpTo = async (count: number) => {
    for (let { seq } = await test.authority.position(roomId); seq < count; seq += 1) {
      await test.authority.publish(roomId, [`text ${seq + 1}`]);
    }
  };
  const textsFrom = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => `text ${first + index}`);
  const resumeAt = async (seq: number, client?: TestClient) => {
    const { epoch } = await test.authority.position(roomId);
    const resuming = client ?? (await test.connect());
    const { enteredRoom } = await resuming.command({ enterRoom: { roomId, resume: { epoch, seq } } });
    return { client: resuming, entered: enteredRoom ?? {}, missed: (enteredRoom?.missed ?? []).flatMap(textsOf) };
  };
  const sourceCount = (source: string) => test.metric(`plaza_gateway_recoveries_total{source="${source}"}`);

  it("[RS1] out of the ring of a gateway that follows the room", async () => {
    const witness = await test.member(roomId);
    await publishUpTo(20);
    await witness.sawText("text 20");
    const { client, entered, missed } = await resumeAt(12);
    expect(entered).toMatchObject({ recovered: true, position: { seq: 20 } });
    expect(missed).toEqual(textsFrom(13, 20));
    expect(await sourceCount("ring")).toBe(1);
    await publishUpTo(21);
    await client.sawText("text 21");
    expect(client.texts()).toEqual(["text 21"]);
  });

  it("[RS1] out of the recent log of a gateway that did not follow the room", async () => {
    await publishUpTo(20);
    const { entered, missed } = await resumeAt(12);
    expect(entered).toMatchObject({ recovered: true, position: { seq: 20 } });
    expect(missed).toEqual(textsFrom(13, 20));
    expect(await sourceCount("log")).toBe(1);
  });

  it("[RS1] with nothing missed", async () => {
    await publishUpTo(5);
    const { entered, missed } = await resumeAt(5);
    expect(entered.recovered).toBe(true);
    expect(missed).toEqual([]);
  });

  it("[RS1] with connect, in the same turn for several rooms", async () => {
    await publishUpTo(5);
    const other = await test.room();
    const { epoch } = await test.authority.position(roomId);
    const rooms = [{ roomId, resume: { epoch, seq: 3 } }, { roomId: other }];
    const client = await test.connect({ rooms });
    const [first, second] = client.frames[0]?.reply?.connected?.rooms ?? [];
    expect(first?.entered?.missed?.flatMap(textsOf)).toEqual(textsFrom(4, 5));
    expect(second?.entered).toMatchObject({ recovered: false, missed: [] });
  });

  it("[RS2] of another epoch is not recovered, and nothing partial comes", async () => {
    await publishUpTo(5);
    test.stores.changeReplicationId();
    const old = await test.authority.position(roomId);
    await test.authority.publish(roomId, ["new epoch"]);
    const client = await test.connect();
    const { enteredRoom } = await client.command({ enterRoom: { roomId, resume: { ...old, seq: 2 } } });
    expect(enteredRoom).toMatchObject({ recovered: false, missed: [] });
    expect(enteredRoom?.position).toMatchObject(await test.authority.position(roomId));
  });

  it("[RS2] of more than two thousand publications is not replayed", async () => {
    const texts = Array.from({ length: 100 }, () => "x");
    for (let batch = 0; batch < 21; batch += 1) await test.authority.publish(roomId, texts);
    const { entered, missed } = await resumeAt(50);
    expect(entered.recovered).toBe(false);
    expect(missed).toEqual([]);
    expect((await resumeAt(100)).entered.recovered).toBe(true);
  });

  it("[RS2] of more than a mebibyte is not replayed", async () => {
    for (let n = 0; n < 100; n += 1) await test.authority.publish(roomId, ["x".repeat(12_000)]);
    expect((await resumeAt(0)).entered.recovered).toBe(false);
    expect((await resumeAt(50)).entered.recovered).toBe(true);
  });

  it("[RS1] on a gateway that is behind the client waits until it has come there", async () => {
    const witness = await test.member(roomId);
    await publishUpTo(3);
    await witness.sawText("text 3");
    await test.authority.publish(roomId, ["text 4"], { isLost: true });
    const { client, entered, missed } = await resumeAt(4);
    expect(entered).toMatchObject({ recovered: true, position: { seq: 4 } });
    expect(missed).toEqual([]);
    await publishUpTo(5);
    await client.sawText("text 5");
    expect(client.texts()).toEqual(["text 5"]);
  });

  it("[RS2] from a position that the room has not come to is not recovered, at once", async () => {
    await publishUpTo(3);
    const startedMs = performance.now();
    expect((await resumeAt(500)).entered).toMatchObject({ recovered: false, position: { seq: 3 } });
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });

  it("[SQ4] recover gives what a lagging client missed", async () => {
    const client = await test.member(roomId);
    await publishUpTo(10);
    await client.sawText("text 10");
    const { epoch } = await test.authority.position(roomId);
    const { recovery } = await client.command({ recover: { roomId, after: { epoch, seq: 4 } } });
    expect(recovery).toMatchObject({ recovered: true, position: { epoch, seq: 10 } });
    expect(recovery?.batches?.flatMap(textsOf)).toEqual(textsFrom(5, 10));
  });

  it("[RS1] identical resumes share one read of the log", async () => {
    await publishUpTo(20);
    const witness = await test.member(roomId);
    const clients = await Promise.all(Array.from({ length: 50 }, () => test.connect()));
    const resumed = await Promise.all(clients.map((client) => resumeAt(12, client)));
    expect(resumed.every(({ missed }) => missed.length === 8)).toBe(true);
    expect(test.log.reads).toBeLessThan(5);
    expect(witness.texts()).toEqual([]);
  });

  it("[RS2] is not recovered while the log is away, and the entry succeeds", async () => {
    await publishUpTo(20);
    test.log.isAway = true;
    expect((await resumeAt(12)).entered).toMatchObject({ recovered: false, position: { seq: 20 } });
  });

  it("[SQ3] a hole waits until the log is back", async () => {
    const client = await test.member(roomId);
    test.log.isAway = true;
    await test.authority.publish(roomId, ["text 1"], { isLost: true });
    await publishUpTo(3);
    await expect.poll(() => test.log.reads).toBeGreaterThan(1);
    test.log.isAway = false;
    await client.sawText("text 3");
    expect(client.texts()).toEqual(textsFrom(1, 3));
  });

  describe("beyond the recent log", () => {
    beforeEach(async () => {
      await test.stop();
      test = await TestGateway.start({}, { maxBatches: 10, maxAgeMs: 600_000 });
      roomId = await test.room();
    });

    /** Answers like the history service, without the sequences that were not stored. */
    const serveHistory = (notStored: readonly number[]) => {
      test.broker.connect().serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
        const { seq, limit } = plaza.cluster.v1.HistoryQuery.decode(payload);
        const head = await test.authority.position(roomId);
        const seqs = Array.from({ length: head.seq - (seq ?? 0) }, (_, index) => (seq ?? 0) + 1 + index);
        const records = seqs
          .filter((one) => !notStored.includes(one))
          .slice(0, limit)
          .map((one) => ({ seq: one, epoch: head.epoch, publication: encodedPublication(one, `text ${one}`) }));
        return plaza.cluster.v1.HistoryReply.encode({ page: { records } }).finish();
      });
    };

    it("[RS1] history has it, page by page", async () => {
      serveHistory([]);
      await publishUpTo(450);
      const { entered, missed } = await resumeAt(5);
      expect(entered).toMatchObject({ recovered: true, position: { seq: 450 } });
      expect(missed).toEqual(textsFrom(6, 450));
      expect(await sourceCount("history")).toBe(1);
    });

    it("[RS1] history has the older part and the log what history does not have yet", async () => {
      serveHistory(Array.from({ length: 10 }, (_, index) => 91 + index));
      await publishUpTo(100);
      const { missed } = await resumeAt(50);
      expect(missed).toEqual(textsFrom(51, 100));
    });

    it("[RS2] not when a message in between was not stored", async () => {
      serveHistory([60]);
      await publishUpTo(100);
      const { entered, missed } = await resumeAt(50);
      expect(entered).toMatchObject({ recovered: false, position: { seq: 100 } });
      expect(missed).toEqual([]);
      expect(await sourceCount("lost")).toBe(1);
    });

    it("[RS2] not when it is more than is taken from history", async () => {
      serveHistory([]);
      await publishUpTo(520);
      expect((await resumeAt(5)).entered.recovered).toBe(false);
    });

    it("[RS2] not when history is away", async () => {
      await publishUpTo(100);
      expect((await resumeAt(50)).entered.recovered).toBe(false);
    });
  });
});
