import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { RoomId } from "@plaza/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { createSqliteMessageLog } from "./message-log.ts";
import { createSqliteMessageStore } from "./message-store.ts";
import { createSqliteRooms } from "./rooms.ts";
import { temporaryDirectory } from "./temporary-database.ts";
import { createRoom } from "./test-room.ts";

const COMMIT_LOOP = fileURLToPath(new URL("./commit-loop.fixture.ts", import.meta.url));

describe("a process that is killed", { timeout: 60_000 }, () => {
  let directory = "";
  beforeEach(() => {
    directory = temporaryDirectory();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it("loses no commit, log entry or message that it acknowledged, and the room goes on", async () => {
    const roomId = await inDatabase(directory, (database) => createRoom(database));
    const acknowledgedSeqs: number[] = [];
    for (const acks of [1, 40, 200]) {
      acknowledgedSeqs.push(...(await runUntilKilled({ directory, roomId, acks })));
      await inDatabase(directory, (database) => expectEverything(database, roomId, acknowledgedSeqs));
    }
  });

  it("keeps the replication id, since the machine has forgotten nothing", async () => {
    const roomId = await inDatabase(directory, (database) => createRoom(database));
    const before = await inDatabase(directory, async (database) => database.replicationId);
    await runUntilKilled({ directory, roomId, acks: 3 });
    expect(await inDatabase(directory, async (database) => database.replicationId)).toBe(before);
  });

  it("keeps others out of the directory while it lives, and no longer", async () => {
    const roomId = await inDatabase(directory, (database) => createRoom(database));
    const child = startLoop(directory, roomId);
    await acknowledged(child, 1);
    expect(() => openDatabase({ directory })).toThrow(
      `the data directory ${directory} is in use by process ${child.pid}`,
    );
    await kill(child);
    openDatabase({ directory }).close();
  });
});

async function inDatabase<T>(directory: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase({ directory });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

type Life = { readonly directory: string; readonly roomId: RoomId; readonly acks: number };

/** Returns the sequences that the process acknowledged. */
async function runUntilKilled({ directory, roomId, acks }: Life): Promise<readonly number[]> {
  const child = startLoop(directory, roomId);
  const seqs = await acknowledged(child, acks);
  await kill(child);
  return seqs;
}

function startLoop(directory: string, roomId: RoomId): ChildProcess {
  const arguments_ = ["--disable-warning=ExperimentalWarning", COMMIT_LOOP, directory, String(roomId)];
  return spawn(execPath, arguments_, { stdio: ["ignore", "pipe", "inherit"] });
}

/** Waits for so many acknowledgements and returns their sequences. */
async function acknowledged(child: ChildProcess, count: number): Promise<readonly number[]> {
  if (child.stdout === null) throw new Error("the child process has no output");
  const seqs: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    seqs.push(Number(line));
    if (seqs.length === count) return seqs;
  }
  throw new Error(`the child process ended after ${seqs.length} of ${count} acknowledgements`);
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** What a process did beyond its last acknowledgement may be there or not, but the room's log has no hole. */
async function expectEverything(
  database: Database,
  roomId: RoomId,
  acknowledgedSeqs: readonly number[],
): Promise<void> {
  const { rooms, recentLog } = createSqliteRooms(database);
  const loaded = await rooms.load(roomId);
  const head = loaded?.position ?? { epoch: 0, seq: 0 };
  expect(head.epoch).toBe(1);
  const read = await recentLog.readAfter(roomId, { epoch: 1, seq: 0 }, { maxBatches: 10_000 });
  const committedSeqs = read.kind === "batches" ? read.batches.map((batch) => batch.firstSeq) : [];
  expect(committedSeqs).toEqual(Array.from({ length: head.seq }, (_, i) => i + 1));
  expect(committedSeqs).toEqual(expect.arrayContaining([...acknowledgedSeqs]));
  expect(await waitingEntries(database)).toEqual(expect.arrayContaining(acknowledgedSeqs.map((seq) => `batch ${seq}`)));
  expect(await storedSeqs(database, roomId)).toEqual(expect.arrayContaining([...acknowledgedSeqs]));
}

/** The payloads of the log, which a handler that never succeeds leaves there for the next round. */
async function waitingEntries(database: Database): Promise<readonly string[]> {
  const log = createSqliteMessageLog(database);
  const taken = Promise.withResolvers<readonly Uint8Array[]>();
  await log.consume({
    maxInFlight: 10_000,
    onError: () => {},
    handler: async (payloads) => {
      taken.resolve(payloads);
      throw new Error("only looking");
    },
  });
  const payloads = await taken.promise;
  await log.close();
  return payloads.map((payload) => Buffer.from(payload).toString());
}

async function storedSeqs(database: Database, roomId: RoomId): Promise<readonly number[]> {
  const store = createSqliteMessageStore(database);
  const seqs: number[] = [];
  for (let hasMore = true; hasMore; ) {
    const anchor = { kind: "seq", seq: seqs.at(-1) ?? 0 } as const;
    const query = { roomId, anchor, direction: "ascending", limit: 200, types: [], nowMs: Date.now() } as const;
    const page = await store.query(query);
    seqs.push(...page.records.map((record) => record.seq));
    hasMore = page.hasMore;
  }
  return seqs;
}
