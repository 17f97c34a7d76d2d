import { EPOCH_SEQUENCE_JUMP, type Member, type Room, type RoomId } from "@plaza/core";
import {
  type CommitResult,
  IDEMPOTENCY_WINDOW_MS,
  type RoomChanges,
  type RoomCommit,
  type RoomStore,
  type StoredRoom,
} from "@plaza/ports";
import { askedKeys } from "../asked-keys.ts";
import { hasChanges } from "../has-changes.ts";
import type { RoomRow, RoomTable } from "./room-table.ts";

/** RoomStore on a table in this process. Every method does its work before it returns, which makes it atomic. */
export class MemoryRoomStore implements RoomStore {
  readonly #table: RoomTable;

  constructor(table: RoomTable) {
    this.#table = table;
  }

  async create(room: Room, members: readonly Member[]): Promise<"created" | "exists"> {
    const { rows, replicationId } = this.#table;
    if (rows.has(room.roomId)) return "exists";
    rows.set(room.roomId, {
      room,
      members: new Map(members.map((member) => [member.accountId, member])),
      queue: new Map(),
      virtualMembers: new Map(),
      version: 1,
      position: { epoch: 1, seq: 0 },
      lastTimeMs: 0,
      replicationId,
      keys: new Map(),
      batches: [],
    });
    return "created";
  }

  async load(roomId: RoomId): Promise<StoredRoom | undefined> {
    const row = this.#table.rows.get(roomId);
    if (row === undefined) return undefined;
    const { room, members, queue, virtualMembers, version, position, lastTimeMs } = row;
    return {
      room,
      members: [...members.values()],
      queue: [...queue.values()].sort((a, b) => a.order - b.order),
      virtualMembers: [...virtualMembers.values()],
      version,
      position,
      lastTimeMs,
    };
  }

  async commit(commit: RoomCommit): Promise<CommitResult> {
    const row = this.#table.rows.get(commit.roomId);
    if (row === undefined) return { kind: "missing" };
    if (row.replicationId !== this.#table.replicationId) return beginEpoch(row, this.#table.replicationId);
    if (!isExpected(row, commit)) return { kind: "conflict" };
    const duplicates = askedKeys(commit).flatMap((key) => row.keys.get(key)?.known ?? []);
    if (duplicates.length > 0) return { kind: "duplicate", duplicates };
    rememberKeys(row, commit);
    appendBatch(row, commit, this.#table);
    applyChanges(row, commit.changes);
    return { kind: "committed", version: row.version };
  }
}

function beginEpoch(row: RoomRow, replicationId: number): CommitResult {
  row.replicationId = replicationId;
  row.position = { epoch: row.position.epoch + 1, seq: row.position.seq + EPOCH_SEQUENCE_JUMP };
  row.batches = [];
  return { kind: "conflict" };
}

function isExpected(row: RoomRow, { expectedVersion, expectedPosition }: RoomCommit): boolean {
  const { epoch, seq } = row.position;
  return row.version === expectedVersion && epoch === expectedPosition.epoch && seq === expectedPosition.seq;
}

/** Forgets the keys beyond the window from the oldest on; one that a slow clock remembered late stops it for a while. */
function rememberKeys({ keys, position }: RoomRow, { idempotencyKeys, nowMs }: RoomCommit): void {
  for (const [key, { rememberedMs }] of keys) {
    if (nowMs - rememberedMs <= IDEMPOTENCY_WINDOW_MS) break;
    keys.delete(key);
  }
  for (const { key, seq, timeMs } of idempotencyKeys) {
    keys.set(key, { known: { key, position: { epoch: position.epoch, seq }, timeMs }, rememberedMs: nowMs });
  }
}

function appendBatch(row: RoomRow, { batch, nowMs }: RoomCommit, { limits }: RoomTable): void {
  if (batch === undefined) return;
  const { firstSeq, lastSeq, lastTimeMs } = batch;
  // A copy: the caller's bytes may be a view on a larger buffer that the log would keep alive.
  row.batches.push({ firstSeq, lastSeq, bytes: new Uint8Array(batch.bytes), appendedMs: nowMs });
  row.position = { epoch: row.position.epoch, seq: lastSeq };
  row.lastTimeMs = lastTimeMs;
  trimBatches(row, nowMs, limits);
}

function trimBatches({ batches }: RoomRow, nowMs: number, limits: RoomTable["limits"]): void {
  for (let oldest = batches[0]; oldest !== undefined; oldest = batches[0]) {
    const isTooOld = nowMs - oldest.appendedMs > limits.maxAgeMs;
    if (batches.length <= limits.maxBatches && !isTooOld) return;
    batches.shift();
  }
}

function applyChanges(row: RoomRow, changes: RoomChanges = {}): void {
  const { room, putMembers = [], removeMembers = [], putQueueElements = [], removeQueueElements = [] } = changes;
  const { putVirtualMembers = [], removeVirtualMembers = [] } = changes;
  if (!hasChanges(changes)) return;
  row.version += 1;
  row.room = room ?? row.room;
  for (const member of putMembers) row.members.set(member.accountId, member);
  for (const accountId of removeMembers) row.members.delete(accountId);
  for (const key of removeQueueElements) row.queue.delete(key);
  for (const element of putQueueElements) row.queue.set(element.key, element);
  for (const accountId of removeVirtualMembers) row.virtualMembers.delete(accountId);
  for (const member of putVirtualMembers) row.virtualMembers.set(member.accountId, member);
}
