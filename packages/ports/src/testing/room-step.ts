import type { RoomId } from "@plaza/core";
import type { RecentRead } from "../recent-log.ts";
import type { CommitResult, IdempotencyKey, RoomChanges, RoomCommit, RoomStore, StoredRoom } from "../room-store.ts";

/** One step as a test describes it; everything that is left out is neutral. */
export type RoomStep = {
  /** Sequences that the batch takes; 0 means no batch. */
  readonly count?: number;
  readonly nowMs?: number;
  readonly bytes?: Uint8Array;
  readonly keys?: readonly IdempotencyKey[];
  readonly checkedKeys?: readonly string[];
  readonly changes?: RoomChanges;
};

export const STEP_TIME_MS = 1_750_000_000_000;

/** Loads the room and commits the step against what was loaded, once. */
export async function commitStep(rooms: RoomStore, roomId: RoomId, step: RoomStep): Promise<CommitResult> {
  return rooms.commit(commitOf(await loadRoom(rooms, roomId), step));
}

/** The commit of the step on top of what a writer has loaded. */
export function commitOf(loaded: StoredRoom, step: RoomStep): RoomCommit {
  const { count = 0, nowMs = STEP_TIME_MS, bytes = new Uint8Array(), keys = [], checkedKeys, changes } = step;
  const firstSeq = loaded.position.seq + 1;
  return {
    roomId: loaded.room.roomId,
    expectedVersion: loaded.version,
    expectedPosition: loaded.position,
    nowMs,
    ...(changes && { changes }),
    ...(count > 0 && { batch: { firstSeq, lastSeq: firstSeq + count - 1, lastTimeMs: nowMs, bytes } }),
    idempotencyKeys: keys,
    ...(checkedKeys && { checkedKeys }),
  };
}

export async function loadRoom(rooms: RoomStore, roomId: RoomId): Promise<StoredRoom> {
  const loaded = await rooms.load(roomId);
  if (loaded === undefined) throw new Error(`room ${roomId} is missing`);
  return loaded;
}

/** A read in a form that assertions can compare: the ranges of the batches, without their bytes. */
export function readSummary(read: RecentRead): unknown {
  if (read.kind === "missing") return "missing";
  if (read.kind === "lost") return { lost: true, head: read.head };
  return { batches: read.batches.map(({ firstSeq, lastSeq }) => `${firstSeq}-${lastSeq}`), head: read.head };
}

export function hexOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString("hex");
}
