import { type AccountId, newRoomId, parseAccountId, ROOM_DEFAULTS, type Room, type RoomId } from "@plaza/core";
import type { CommitResult, RoomCommit, RoomStore, StoredRoom } from "@plaza/ports";

// Rooms for tests of what the contract suites do not know of: crashes, clocks, clusters.

export function freshRoomId(): RoomId {
  return newRoomId(Date.now(), Math.random());
}

export function accountIdOf(text: string): AccountId {
  const accountId = parseAccountId(text);
  if (accountId === undefined) throw new Error(`not an account id: ${text}`);
  return accountId;
}

export async function createTestRoom(rooms: RoomStore, roomId = freshRoomId()): Promise<StoredRoom> {
  await rooms.create(buildTestRoom(roomId), []);
  return loadTestRoom(rooms, roomId);
}

export async function loadTestRoom(rooms: RoomStore, roomId: RoomId): Promise<StoredRoom> {
  const room = await rooms.load(roomId);
  if (room === undefined) throw new Error(`room ${roomId} is missing`);
  return room;
}

/** A batch of one sequence after what was loaded, under an idempotency key. */
export function batchAfter(loaded: StoredRoom, key: string, nowMs = Date.now()): RoomCommit {
  const seq = loaded.position.seq + 1;
  return {
    roomId: loaded.room.roomId,
    expectedVersion: loaded.version,
    expectedPosition: loaded.position,
    nowMs,
    batch: { firstSeq: seq, lastSeq: seq, lastTimeMs: nowMs, bytes: Buffer.from(key) },
    idempotencyKeys: [{ key, seq, timeMs: nowMs }],
  };
}

/** Loads and commits until the answer is no conflict, as an authority does. */
export async function commitBatch(rooms: RoomStore, roomId: RoomId, key: string): Promise<CommitResult> {
  for (;;) {
    const result = await rooms.commit(batchAfter(await loadTestRoom(rooms, roomId), key));
    if (result.kind !== "conflict") return result;
  }
}

function buildTestRoom(roomId: RoomId): Room {
  return {
    ...ROOM_DEFAULTS,
    roomId,
    creator: accountIdOf("creator"),
    name: "room",
    announcement: "",
    liveUrl: "",
    extension: "",
    queueLevel: 0,
    isOpen: true,
    isMuted: false,
    hasEnterExitNotices: false,
    createdAtMs: 1_700_000_000_000,
  };
}
