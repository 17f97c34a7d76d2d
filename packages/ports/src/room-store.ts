import type { AccountId, Member, Position, QueueElement, Room, RoomId, VirtualMember } from "@plaza/core";

/**
 * The state of rooms and the one place where their order is made. It knows no rules: it compares, counts and appends.
 * Every method may be called side by side from any number of processes.
 *
 * All methods reject with the driver's error when the store is away; then nothing, or the whole step, was carried out.
 */
export interface RoomStore {
  /** Claims the room id. "exists" leaves the room that is there untouched. The new room is at version 1, sequence 0. */
  create(room: Room, members: readonly Member[]): Promise<"created" | "exists">;

  /**
   * The whole state of one room in one consistent read, or undefined. Fields that a room of an earlier version lacks are
   * those of ROOM_DEFAULTS.
   */
  load(roomId: RoomId): Promise<StoredRoom | undefined>;

  /**
   * One atomic step of a room in one round trip: checks, then writes all of it or nothing.
   *
   * 1. The room is missing: `missing`.
   * 2. The store's replication id is not the room's: the store may have forgotten numbers it gave out (a restored or
   *    failed-over server). The epoch grows by one, the sequence jumps by EPOCH_SEQUENCE_JUMP, the recent log is empty,
   *    the room takes the new id, and the answer is `conflict`. Version and idempotency keys stay.
   * 3. Version or position are not the expected ones: `conflict`. The caller loads again and decides again.
   * 4. One of the idempotency keys or checked keys is known: `duplicate` with what is known of each such key.
   * 5. Changes are written and the version grows by one if there are any; the batch goes to the recent log, the
   *    position becomes the batch's last sequence; idempotency keys are remembered for at least IDEMPOTENCY_WINDOW_MS.
   */
  commit(commit: RoomCommit): Promise<CommitResult>;
}

/** How long a store remembers idempotency keys at least; a client gives up resending before. */
export const IDEMPOTENCY_WINDOW_MS = 300_000;

export type StoredRoom = {
  readonly room: Room;
  readonly members: readonly Member[];
  /** In ascending `order`. */
  readonly queue: readonly QueueElement[];
  readonly virtualMembers: readonly VirtualMember[];
  /** Grows by one with every change of the room, its members, queue or virtual members. */
  readonly version: number;
  readonly position: Position;
  /** Time of the newest publication; times never decrease with the sequence. 0 before the first. */
  readonly lastTimeMs: number;
};

export type RoomCommit = {
  readonly roomId: RoomId;
  readonly expectedVersion: number;
  readonly expectedPosition: Position;
  /** The caller's clock, for the age of idempotency keys and of the recent log; milliseconds since 1970. */
  readonly nowMs: number;
  readonly changes?: RoomChanges;
  readonly batch?: {
    /** expectedPosition.seq + 1. */
    readonly firstSeq: number;
    readonly lastSeq: number;
    readonly lastTimeMs: number;
    /** Opaque to the store; comes back from the recent log unchanged. */
    readonly bytes: Uint8Array;
  };
  readonly idempotencyKeys: readonly IdempotencyKey[];
  /** Keys of what is refused in this step: what was carried out before must not be answered as if it had not been. */
  readonly checkedKeys?: readonly string[];
};

export type RoomChanges = {
  readonly room?: Room;
  readonly putMembers?: readonly Member[];
  readonly removeMembers?: readonly AccountId[];
  /** By key: an element with the same key is replaced. */
  readonly putQueueElements?: readonly QueueElement[];
  /** Keys; one that is put in the same commit stays. */
  readonly removeQueueElements?: readonly string[];
  /** By account; removals go as those of the queue. */
  readonly putVirtualMembers?: readonly VirtualMember[];
  readonly removeVirtualMembers?: readonly AccountId[];
};

export type IdempotencyKey = {
  readonly key: string;
  readonly seq: number;
  readonly timeMs: number;
};

export type CommitResult =
  | { readonly kind: "committed"; readonly version: number }
  | { readonly kind: "conflict" }
  | { readonly kind: "missing" }
  | { readonly kind: "duplicate"; readonly duplicates: readonly KnownKey[] };

export type KnownKey = {
  readonly key: string;
  readonly position: Position;
  readonly timeMs: number;
};
