import { type AccountId, newRoomId } from "@plaza/core";
import type { MessageRecord, MessageStore } from "@plaza/ports";
import { afterAll, describe, expect, it } from "vitest";
import { startCassandra } from "../../../../tools/servers/index.ts";
import {
  contactPoints,
  freshKeyspace,
  openCassandra,
  skipReason,
  withClient,
} from "./testing/cassandra-test-server.ts";

/** Nobody else may use a node that is killed, so this suite has its own beside that of the environment. */
const own =
  contactPoints.length === 0
    ? { kind: "unavailable" as const, reason: "CASSANDRA_CONTACT_POINTS is not set" }
    : await startCassandra({ isOwn: true, report: () => {} });
const reason = own.kind === "unavailable" && contactPoints.length > 0 ? ` (skipped: ${own.reason})` : skipReason;

const WRITERS = 32;

// One node alone may forget the last tenth of a second when it is killed: its commit log marks what is complete at that
// interval. That no acknowledged write is lost is the promise of several replicas, which one node cannot show.
describe.skipIf(own.kind === "unavailable")(`Cassandra node killed${reason}`, { timeout: 180_000 }, () => {
  afterAll(() => ownServer().stop(), 60_000);

  it("writes reject meanwhile, the connection comes back by itself, and writing all again leaves each once", async () => {
    const server = ownServer();
    const { localDataCenter, contactPoint } = server;
    const keyspace = freshKeyspace();
    const { messages, isReady, close } = await openCassandra(keyspace, {
      localDataCenter,
      contactPoints: [contactPoint],
    });
    const records: MessageRecord[] = [];
    const writing = writeUntilRejected(messages, records);
    await expect.poll(() => records.length, { timeout: 30_000, interval: 1 }).toBeGreaterThan(100);
    await server.kill();
    await writing;
    await expect.poll(isReady, { timeout: 30_000 }).toBe(false);
    await server.restart();
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
    // What a killed node may forget includes that the hour was listed, which hides all of it.
    await withClient((client) => client.execute(`TRUNCATE ${keyspace}.room_buckets`), {
      localDataCenter,
      contactPoints: [contactPoint],
    });
    await messages.write(records);
    expect(await readAll(messages, records)).toEqual(records.map((record) => record.seq));
    await close();
  });
});

/** Writes one record after the other to one room, several at a time, until the store is away. */
async function writeUntilRejected(messages: MessageStore, written: MessageRecord[]): Promise<void> {
  const timeMs = Date.now();
  const roomId = newRoomId(timeMs, Math.random());
  const rest = { roomId, epoch: 1, timeMs, type: "text", sender: "alice" as AccountId } as const;
  let isAway = false;
  const lane = async () => {
    while (!isAway) {
      const record = { ...rest, seq: written.length + 1, publication: new Uint8Array(300) };
      written.push(record);
      await messages.write([record]).catch(() => {
        isAway = true;
      });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, lane));
}

async function readAll(messages: MessageStore, [first]: readonly MessageRecord[]): Promise<readonly number[]> {
  if (first === undefined) return [];
  const seqs: number[] = [];
  for (let hasMore = true; hasMore; ) {
    const anchor = { kind: "seq", seq: seqs.at(-1) ?? 0 } as const;
    const { roomId, timeMs: nowMs } = first;
    const page = await messages.query({ roomId, anchor, direction: "ascending", limit: 200, types: [], nowMs });
    seqs.push(...page.records.map((record) => record.seq));
    hasMore = page.hasMore;
  }
  return seqs;
}

function ownServer() {
  if (own.kind === "unavailable") throw new Error(own.reason);
  return own.server;
}
