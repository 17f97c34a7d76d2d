import { type AccountId, type MessageType, parseRoomId, type RoomId } from "@plaza/core";
import type { MessageQuery, MessageRecord, MessageStore } from "@plaza/ports";
import { messageStoreContract } from "@plaza/ports/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CassandraConnection } from "./connection.ts";
import {
  contactPoints,
  dropKeyspace,
  freshKeyspace,
  openCassandra,
  skipReason,
  withClient,
} from "./testing/cassandra-test-server.ts";

const HOUR_MS = 3_600_000;
/** The start of an hour that is over, so that the tests choose what is in one bucket. */
const HOUR_START_MS = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - 2 * HOUR_MS;

describe.skipIf(contactPoints.length === 0)(`Cassandra message store${skipReason}`, { timeout: 60_000 }, () => {
  const keyspace = freshKeyspace();
  let connection: CassandraConnection;
  let store: MessageStore;

  beforeAll(async () => {
    connection = await openCassandra(keyspace, { maxScannedRows: 5_000 });
    store = connection.messages;
  }, 60_000);

  afterAll(async () => {
    await connection.close();
    await dropKeyspace(keyspace);
  }, 60_000);

  messageStoreContract(
    "Cassandra",
    async () => {
      const [first, second] = await Promise.all([openCassandra(keyspace), openCassandra(keyspace)]);
      const close = async () => void (await Promise.all([first.close(), second.close()]));
      return { first: first.messages, second: second.messages, close };
    },
    { modelRuns: 40 },
  );

  it("any place in a crowded hour is found by time, in both directions", async () => {
    const roomId = freshRoom();
    // Ten messages share a time, and the sequence jumps in the middle of the hour.
    const records = Array.from({ length: 3_000 }, (_, index) =>
      recordOf(roomId, index < 1_500 ? index + 1 : index + 1_000_001, Math.floor(index / 10) * 11_000),
    );
    await store.write(records);
    for (const index of [0, 1, 9, 10, 700, 1_495, 1_499, 1_500, 1_505, 2_200, 2_990, 2_999]) {
      for (const shiftMs of [-1, 0, 1]) {
        const timeMs = (records[index]?.timeMs ?? 0) + shiftMs;
        const older = records.filter((record) => record.timeMs < timeMs).reverse();
        const newer = records.filter((record) => record.timeMs > timeMs);
        const anchor = { kind: "time", timeMs } as const;
        expect(await read(roomId, { anchor, direction: "descending" })).toEqual(firstPage(older));
        expect(await read(roomId, { anchor, direction: "ascending" })).toEqual(firstPage(newer));
      }
    }
  });

  it("a filter finds its messages beyond many that do not match", async () => {
    const roomId = freshRoom();
    const rare = [3, 600, 1_700, 2_399];
    await store.write(
      Array.from({ length: 2_400 }, (_, index) =>
        recordOf(roomId, index + 1, index, rare.includes(index) ? "tip" : "text"),
      ),
    );
    const types: MessageType[] = ["tip"];
    expect(await read(roomId, { types, limit: 3 })).toEqual({ seqs: [2_400, 1_701, 601], hasMore: true });
    expect(await read(roomId, { types, limit: 4 })).toEqual({ seqs: [2_400, 1_701, 601, 4], hasMore: false });
  });

  it("a filter that matches next to nothing is refused after maxScannedRows, not read to the end", async () => {
    const roomId = freshRoom();
    await store.write(Array.from({ length: 6_000 }, (_, index) => recordOf(roomId, index + 1, index * 100)));
    const query = read(roomId, { types: ["tip"] });
    await expect(query).rejects.toMatchObject({ refusal: { error: "overloaded" } });
    expect((await read(roomId, {})).hasMore).toBe(true);
  });

  it("a bucket that is listed but empty hides no message", async () => {
    const roomId = freshRoom();
    const hours = [-5, -3, 0];
    await store.write(hours.map((hour, index) => recordOf(roomId, index + 1, hour * HOUR_MS)));
    const empty = [-6, -4, -2, -1, 1].map((hour) => HOUR_START_MS / HOUR_MS + hour);
    await withClient(async (client) => {
      for (const bucket of empty) {
        const query = `INSERT INTO ${keyspace}.room_buckets (room_id, bucket) VALUES (?, ?)`;
        await client.execute(query, [roomId, bucket], { prepare: true });
      }
    });
    for (let seq = 0; seq <= 4; seq++) {
      const anchor = { kind: "seq", seq } as const;
      const below = [3, 2, 1].filter((one) => one < seq);
      const above = [1, 2, 3].filter((one) => one > seq);
      expect((await read(roomId, { anchor, direction: "descending" })).seqs).toEqual(below);
      expect((await read(roomId, { anchor, direction: "ascending" })).seqs).toEqual(above);
    }
  });

  it("[RC4] recalls of messages that are not stored hide none that is, however many there are", async () => {
    const roomId = freshRoom();
    const records = Array.from({ length: 1_000 }, (_, index) => recordOf(roomId, index + 1, index));
    const stored = records.filter(({ seq }) => seq % 100 === 0);
    await store.write(stored);
    await store.recall(records.filter(({ seq }) => seq !== 300 && seq !== 800));
    expect(await read(roomId, { limit: 2 })).toEqual({ seqs: [800, 300], hasMore: false });
    expect(await read(roomId, { limit: 1, direction: "ascending" })).toEqual({ seqs: [300], hasMore: true });
  });

  it("[RC4] a recall leaves the messages as they are, and lies in the hour of its message", async () => {
    const roomId = freshRoom();
    const record = recordOf(roomId, 1, 5);
    await store.write([record]);
    await store.recall([record, record]);
    const bucket = Math.floor(record.timeMs / HOUR_MS);
    const [recalls, messages] = await withClient((client) =>
      Promise.all(
        ["recalls", "messages"].map((table) =>
          client.execute(`SELECT seq FROM ${keyspace}.${table} WHERE room_id = ? AND bucket = ?`, [roomId, bucket], {
            prepare: true,
          }),
        ),
      ),
    );
    expect(recalls?.rows.map((row) => Number(row.get("seq")))).toEqual([1]);
    expect(messages?.rows.map((row) => Number(row.get("seq")))).toEqual([1]);
    expect((await read(roomId, {})).seqs).toEqual([]);
  });

  it("writing a message again leaves its write time, and every cell expires with the table", async () => {
    const roomId = freshRoom();
    const record = recordOf(roomId, 1, 5);
    await store.write([record]);
    await store.write([record]);
    const row = await withClient(async (client) => {
      const query = `SELECT WRITETIME(publication) AS written, TTL(publication) AS ttl FROM ${keyspace}.messages
        WHERE room_id = ? AND bucket = ?`;
      const result = await client.execute(query, [roomId, Math.floor(record.timeMs / HOUR_MS)], { prepare: true });
      return result.first();
    });
    expect(Number(row?.get("written"))).toBe(record.timeMs * 1_000);
    expect(row?.get("ttl")).toBeGreaterThan(863_000);
  });

  async function read(roomId: RoomId, fields: Partial<MessageQuery>) {
    const anchor = { kind: "end" } as const;
    const query: MessageQuery = {
      roomId,
      anchor,
      direction: "descending",
      limit: 10,
      types: [],
      nowMs: Date.now(),
      ...fields,
    };
    const page = await store.query(query);
    return { seqs: page.records.map((record) => record.seq), hasMore: page.hasMore };
  }
});

function firstPage(records: readonly MessageRecord[]) {
  return { seqs: records.slice(0, 10).map((record) => record.seq), hasMore: records.length > 10 };
}

function recordOf(roomId: RoomId, seq: number, afterMs: number, type: MessageType = "text"): MessageRecord {
  const publication = new TextEncoder().encode(`message ${seq}`);
  return { roomId, epoch: 1, seq, timeMs: HOUR_START_MS + afterMs, type, sender: "alice" as AccountId, publication };
}

function freshRoom(): RoomId {
  const roomId = parseRoomId(1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1)));
  if (roomId === undefined) throw new Error("the drawn room id is out of range");
  return roomId;
}
