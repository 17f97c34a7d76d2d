import { parseAccountId, type RoomId } from "@plaza/core";
import { IDEMPOTENCY_WINDOW_MS, type MessageRecord, type RoomActivity } from "@plaza/ports";
import { describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { purgeExpired, startHousekeeping } from "./housekeeping.ts";
import { createSqliteMessageLog } from "./message-log.ts";
import { createSqliteMessageStore, RETENTION_MS } from "./message-store.ts";
import { createSqliteRooms } from "./rooms.ts";
import { openTemporaryDatabase } from "./temporary-database.ts";
import { createRoom } from "./test-room.ts";

const NOW_MS = 1_750_000_000_000;

describe("housekeeping", () => {
  it("removes messages beyond the retention, however many, and keeps the others", async () => {
    const { database, close } = openTemporaryDatabase();
    const roomId = await createRoom(database);
    const expired = Array.from({ length: 1_200 }, (_, i) => record(roomId, { seq: i + 1, ageMs: RETENTION_MS + 1 }));
    const kept = [record(roomId, { seq: 2_000, ageMs: RETENTION_MS }), record(roomId, { seq: 2_001, ageMs: 0 })];
    await createSqliteMessageStore(database).write([...expired, ...kept]);
    await purgeExpired(database, { nowMs: NOW_MS });
    expect(seqsIn(database)).toEqual([2_000, 2_001]);
    await close();
  });

  it("[RC4] removes recalls together with the messages that they are of, and keeps the others", async () => {
    const { database, close } = openTemporaryDatabase();
    const roomId = await createRoom(database);
    const store = createSqliteMessageStore(database);
    const expired = Array.from({ length: 600 }, (_, i) => ({ roomId, seq: i + 1, timeMs: NOW_MS - RETENTION_MS - 1 }));
    const kept = record(roomId, { seq: 2_000, ageMs: RETENTION_MS });
    await store.recall([...expired, kept]);
    await store.write([kept]);
    await purgeExpired(database, { nowMs: NOW_MS });
    const recalls = database.rows<{ readonly seq: number }>("SELECT seq FROM recalls ORDER BY seq");
    expect(recalls.map((row) => row.seq)).toEqual([2_000]);
    await close();
  });

  it("removes keys beyond the window and the logs of silent rooms, and nothing younger", async () => {
    const { database, close } = openTemporaryDatabase();
    const [silent, lively] = [await createRoom(database), await createRoom(database)];
    await commitKey(database, silent, NOW_MS - 3_600_000);
    await commitKey(database, lively, NOW_MS - IDEMPOTENCY_WINDOW_MS);
    await purgeExpired(database, { nowMs: NOW_MS });
    const { recentLog } = createSqliteRooms(database);
    const reads = [silent, lively].map((roomId) =>
      recentLog.readAfter(roomId, { epoch: 1, seq: 0 }, { maxBatches: 9 }),
    );
    expect((await Promise.all(reads)).map((read) => read.kind)).toEqual(["lost", "batches"]);
    const keys = database.rows<{ readonly room_id: number }>("SELECT room_id FROM idempotency_keys");
    expect(keys.map((row) => row.room_id)).toEqual([lively]);
    expect(await commitKey(database, silent, NOW_MS)).toBe("committed");
    await close();
  });

  it("removes ids of the log beyond their window and no entry", async () => {
    const { database, close } = openTemporaryDatabase();
    let nowMs = NOW_MS - 120_001;
    const log = createSqliteMessageLog(database, { now: () => nowMs });
    await log.append({ id: "old", partition: 0, payload: new Uint8Array() });
    nowMs = NOW_MS - 120_000;
    await log.append({ id: "young", partition: 0, payload: new Uint8Array() });
    await purgeExpired(database, { nowMs: NOW_MS });
    expect(database.rows<{ readonly id: string }>("SELECT id FROM log_ids").map((row) => row.id)).toEqual(["young"]);
    expect(await createSqliteMessageLog(database).pending()).toBe(2);
    await close();
  });

  it("removes statistics beyond the retention of their period, however many accounts, and keeps the others", async () => {
    const { database, close } = openTemporaryDatabase();
    const { statistics } = createSqliteRooms(database);
    const roomId = await createRoom(database);
    const dayMs = 86_400_000;
    const keptFromMs = NOW_MS - RETENTION_MS - dayMs;
    const times = [keptFromMs - dayMs, keptFromMs + dayMs];
    for (const atMs of times) await statistics.record([activity(roomId, atMs)]);
    await purgeExpired(database, { nowMs: NOW_MS });
    const [old, young] = await Promise.all(
      times.map((atMs) => statistics.top({ period: "day", atMs, orderBy: "active", limit: 1 })),
    );
    expect(old).toEqual([]);
    expect(young).toEqual([{ roomId, online: 1, active: 800, messages: 1, enters: 1 }]);
    const left = database.row<{ readonly count: number }>("SELECT count(*) AS count FROM active_accounts");
    expect(left?.count).toBe(2 * 800);
    await close();
  });

  it("runs at its start, tells failures and stops", async () => {
    const { database, close } = openTemporaryDatabase();
    const roomId = await createRoom(database);
    await createSqliteMessageStore(database).write([record(roomId, { seq: 1, ageMs: RETENTION_MS + 1 })]);
    const errors: unknown[] = [];
    const housekeeping = startHousekeeping(database, { now: () => NOW_MS, onError: (error) => errors.push(error) });
    await expect.poll(() => seqsIn(database)).toEqual([]);
    await housekeeping.stop();
    await close();
    const onClosed = startHousekeeping(database, { now: () => NOW_MS, onError: (error) => errors.push(error) });
    await onClosed.stop();
    expect(errors).toHaveLength(1);
  });
});

function record(roomId: RoomId, { seq, ageMs }: { readonly seq: number; readonly ageMs: number }): MessageRecord {
  const sender = parseAccountId("sender");
  if (sender === undefined) throw new Error("the sender's account id is refused");
  return { roomId, epoch: 1, seq, timeMs: NOW_MS - ageMs, type: "text", sender, publication: Uint8Array.of(1) };
}

function activity(roomId: RoomId, atMs: number): RoomActivity {
  const activeAccounts = Array.from({ length: 800 }, (_, i) => parseAccountId(`account-${i}`) ?? []).flat();
  return { roomId, atMs, messages: 1, enters: 1, peakOnline: 1, activeAccounts };
}

async function commitKey(database: Database, roomId: RoomId, nowMs: number): Promise<string> {
  const { rooms } = createSqliteRooms(database);
  const loaded = await rooms.load(roomId);
  if (loaded === undefined) throw new Error(`room ${roomId} is missing`);
  const seq = loaded.position.seq + 1;
  const answer = await rooms.commit({
    roomId,
    expectedVersion: loaded.version,
    expectedPosition: loaded.position,
    nowMs,
    batch: { firstSeq: seq, lastSeq: seq, lastTimeMs: nowMs, bytes: Uint8Array.of(1) },
    idempotencyKeys: [{ key: "key", seq, timeMs: nowMs }],
  });
  return answer.kind;
}

function seqsIn(database: Database): readonly number[] {
  return database.rows<{ readonly seq: number }>("SELECT seq FROM messages ORDER BY seq").map((row) => row.seq);
}
