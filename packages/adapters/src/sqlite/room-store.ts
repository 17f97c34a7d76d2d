import { EPOCH_SEQUENCE_JUMP, type Member, type Room, type RoomId } from "@plaza/core";
import type {
  CommitResult,
  KnownKey,
  RecentLogLimits,
  RoomChanges,
  RoomCommit,
  RoomStore,
  StoredRoom,
} from "@plaza/ports";
import type { Database } from "./database.ts";
import { appendBatch, forgetBatches } from "./recent-batches.ts";

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
      for (const member of members) putMember(database, room.roomId, member);
      return "created";
    });
  }

  async load(roomId: RoomId): Promise<StoredRoom | undefined> {
    const head = readHead(this.#database, roomId);
    if (head === undefined) return undefined;
    const room = this.#database.row<{ readonly room: string }>("SELECT room FROM rooms WHERE room_id = ?", roomId);
    if (room === undefined) throw new Error(`room ${roomId} has a head but no body in the database`);
    const members = "SELECT member FROM members WHERE room_id = ?";
    return {
      // JSON that this adapter wrote itself.
      room: JSON.parse(room.room) as Room,
      members: this.#database
        .rows<{ readonly member: string }>(members, roomId)
        .map(({ member }) => JSON.parse(member) as Member),
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

function knownKeys(database: Database, { roomId, idempotencyKeys }: RoomCommit): readonly KnownKey[] {
  const sql = "SELECT epoch, seq, time_ms FROM idempotency_keys WHERE room_id = ? AND key = ?";
  return idempotencyKeys.flatMap(({ key }) => {
    const row = database.row<KeyRow>(sql, roomId, key);
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
  const { room, putMembers = [], removeMembers = [] }: RoomChanges = changes;
  if (room === undefined && putMembers.length === 0 && removeMembers.length === 0) return version;
  if (room !== undefined) putRoom(database, room);
  for (const member of putMembers) putMember(database, roomId, member);
  const removal = database.statement("DELETE FROM members WHERE room_id = ? AND account_id = ?");
  for (const accountId of removeMembers) removal.run(roomId, accountId);
  database.statement("UPDATE room_heads SET version = ? WHERE room_id = ?").run(version + 1, roomId);
  return version + 1;
}

function putRoom(database: Database, room: Room): void {
  database.statement("INSERT OR REPLACE INTO rooms VALUES (?, ?)").run(room.roomId, JSON.stringify(room));
}

function putMember(database: Database, roomId: RoomId, member: Member): void {
  const statement = database.statement("INSERT OR REPLACE INTO members VALUES (?, ?, ?)");
  statement.run(roomId, member.accountId, JSON.stringify(member));
}
