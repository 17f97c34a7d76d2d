import {
  EPOCH_SEQUENCE_JUMP,
  type Member,
  type QueueElement,
  type Room,
  type RoomId,
  type VirtualMember,
} from "@plaza/core";
import type { CommitResult, KnownKey, RecentLogLimits, RoomCommit, RoomStore, StoredRoom } from "@plaza/ports";
import { askedKeys } from "../asked-keys.ts";
import { hasChanges } from "../has-changes.ts";
import { decodeRoom } from "../room-json.ts";
import type { Database } from "./database.ts";
import { appendBatch, forgetBatches } from "./recent-batches.ts";
import { putMembersOf, putRoom, writeChanges } from "./room-changes.ts";

type HeadRow = {
  readonly version: number;
  readonly epoch: number;
  readonly seq: number;
  readonly last_time_ms: number;
  readonly replication_id: string;
};

type KeyRow = { readonly epoch: number; readonly seq: number; readonly time_ms: number };

/** RoomStore in SQLite. One process has the file and every call is one synchronous step, so no two steps mix. */
export class SqliteRoomStore implements RoomStore {
  readonly #database: Database;
  readonly #limits: RecentLogLimits;

  constructor(database: Database, limits: RecentLogLimits) {
    this.#database = database;
    this.#limits = limits;
  }

  async create(room: Room, members: readonly Member[]): Promise<"created" | "exists"> {
    const database = this.#database;
    return database.transaction(() => {
      const claimed = database
        .statement("INSERT OR IGNORE INTO room_heads VALUES (?, 1, 1, 0, 0, ?, 0, 0)")
        .run(room.roomId, database.replicationId);
      if (claimed.changes === 0) return "exists";
      putRoom(database, room);
      putMembersOf(database, room.roomId, members);
      return "created";
    });
  }

  async load(roomId: RoomId): Promise<StoredRoom | undefined> {
    const database = this.#database;
    const head = readHead(database, roomId);
    if (head === undefined) return undefined;
    const room = database.row<{ readonly room: string }>("SELECT room FROM rooms WHERE room_id = ?", roomId);
    if (room === undefined) throw new Error(`room ${roomId} has a head but no body in the database`);
    return {
      room: decodeRoom(room.room),
      members: readJson<Member>(database, "SELECT member AS json FROM members WHERE room_id = ?", roomId),
      queue: readJson<QueueElement>(database, "SELECT element AS json FROM queue_elements WHERE room_id = ?", roomId)
        // A queue is short; an index of places would cost more with every change of an element.
        .toSorted((a, b) => a.order - b.order),
      virtualMembers: readJson<VirtualMember>(
        database,
        "SELECT member AS json FROM virtual_members WHERE room_id = ?",
        roomId,
      ),
      version: head.version,
      position: { epoch: head.epoch, seq: head.seq },
      lastTimeMs: head.last_time_ms,
    };
  }

  async commit(commit: RoomCommit): Promise<CommitResult> {
    return this.#database.transaction(() => this.#commit(commit));
  }

  #commit(commit: RoomCommit): CommitResult {
    const database = this.#database;
    const head = readHead(database, commit.roomId);
    if (head === undefined) return { kind: "missing" };
    if (head.replication_id !== database.replicationId) return beginEpoch(database, commit.roomId);
    if (!isExpected(head, commit)) return { kind: "conflict" };
    const duplicates = knownKeys(database, commit);
    if (duplicates.length > 0) return { kind: "duplicate", duplicates };
    rememberKeys(database, commit);
    if (commit.batch !== undefined) appendBatch(database, { ...commit, batch: commit.batch }, this.#limits);
    return { kind: "committed", version: applyChanges(database, commit, head.version) };
  }
}

function readHead(database: Database, roomId: RoomId): HeadRow | undefined {
  const sql = "SELECT version, epoch, seq, last_time_ms, replication_id FROM room_heads WHERE room_id = ?";
  return database.row<HeadRow>(sql, roomId);
}

function beginEpoch(database: Database, roomId: RoomId): CommitResult {
  const sql = "UPDATE room_heads SET epoch = epoch + 1, seq = seq + ?, replication_id = ? WHERE room_id = ?";
  database.statement(sql).run(EPOCH_SEQUENCE_JUMP, database.replicationId, roomId);
  forgetBatches(database, roomId);
  return { kind: "conflict" };
}

function isExpected(head: HeadRow, { expectedVersion, expectedPosition }: RoomCommit): boolean {
  const { epoch, seq } = expectedPosition;
  return head.version === expectedVersion && head.epoch === epoch && head.seq === seq;
}

function knownKeys(database: Database, commit: RoomCommit): readonly KnownKey[] {
  const sql = "SELECT epoch, seq, time_ms FROM idempotency_keys WHERE room_id = ? AND key = ?";
  return askedKeys(commit).flatMap((key) => {
    const row = database.row<KeyRow>(sql, commit.roomId, key);
    return row ? [{ key, position: { epoch: row.epoch, seq: row.seq }, timeMs: row.time_ms }] : [];
  });
}

function rememberKeys(database: Database, { roomId, idempotencyKeys, expectedPosition, nowMs }: RoomCommit): void {
  const statement = database.statement("INSERT OR REPLACE INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?)");
  for (const { key, seq, timeMs } of idempotencyKeys) {
    statement.run(roomId, key, expectedPosition.epoch, seq, timeMs, nowMs);
  }
}

/** Returns the version after the changes. */
function applyChanges(database: Database, { roomId, changes = {} }: RoomCommit, version: number): number {
  if (!hasChanges(changes)) return version;
  writeChanges(database, roomId, changes);
  database.statement("UPDATE room_heads SET version = ? WHERE room_id = ?").run(version + 1, roomId);
  return version + 1;
}

/** The values in one column of a room's rows, which are JSON that this adapter wrote itself. */
function readJson<T>(database: Database, sql: string, roomId: RoomId): readonly T[] {
  return database.rows<{ readonly json: string }>(sql, roomId).map(({ json }) => JSON.parse(json) as T);
}
