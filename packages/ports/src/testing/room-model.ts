import {
  EPOCH_SEQUENCE_JUMP,
  type Member,
  type Position,
  type QueueElement,
  type Room,
  type VirtualMember,
} from "@plaza/core";
import type { RecentLogLimits } from "../recent-log.ts";
import type { CommitResult, KnownKey, RoomChanges, RoomCommit, StoredRoom } from "../room-store.ts";

type ModelBatch = { readonly firstSeq: number; readonly lastSeq: number; readonly appendedMs: number };

/** One room of the store, written as plainly as the port's rules read. Keys never age: tests stay within the window. */
export class RoomModel {
  #room: Room;
  #version = 1;
  #position: Position;
  #lastTimeMs = 0;
  #isForgetful = false;
  readonly #limits: RecentLogLimits;
  readonly #members = new Map<string, Member>();
  readonly #queue = new Map<string, QueueElement>();
  readonly #virtualMembers = new Map<string, VirtualMember>();
  readonly #keys = new Map<string, KnownKey>();
  #batches: readonly ModelBatch[] = [];

  constructor(created: StoredRoom, limits: RecentLogLimits) {
    this.#room = created.room;
    this.#position = created.position;
    this.#limits = limits;
  }

  changeReplicationId(): void {
    this.#isForgetful = true;
  }

  load(): StoredRoom {
    return {
      room: this.#room,
      members: [...this.#members.values()],
      queue: [...this.#queue.values()].sort((a, b) => a.order - b.order),
      virtualMembers: [...this.#virtualMembers.values()],
      version: this.#version,
      position: this.#position,
      lastTimeMs: this.#lastTimeMs,
    };
  }

  commit(commit: RoomCommit): CommitResult {
    if (this.#isForgetful) return this.#beginEpoch();
    const { expectedPosition: expected } = commit;
    const isExpected = expected.epoch === this.#position.epoch && expected.seq === this.#position.seq;
    if (!isExpected || commit.expectedVersion !== this.#version) return { kind: "conflict" };
    const duplicates = commit.idempotencyKeys.flatMap(({ key }) => this.#keys.get(key) ?? []);
    if (duplicates.length > 0) return { kind: "duplicate", duplicates };
    this.#apply(commit);
    return { kind: "committed", version: this.#version };
  }

  /** In the form of `readSummary`. */
  readAfter(after: Position, maxBatches: number): unknown {
    const head = this.#position;
    const keptFrom = this.#batches[0]?.firstSeq ?? head.seq + 1;
    if (after.epoch !== head.epoch || after.seq > head.seq || after.seq < keptFrom - 1) return { lost: true, head };
    const batches = this.#batches.filter((batch) => batch.lastSeq > after.seq).slice(0, maxBatches);
    return { batches: batches.map(({ firstSeq, lastSeq }) => `${firstSeq}-${lastSeq}`), head };
  }

  #beginEpoch(): CommitResult {
    this.#isForgetful = false;
    this.#batches = [];
    this.#position = { epoch: this.#position.epoch + 1, seq: this.#position.seq + EPOCH_SEQUENCE_JUMP };
    return { kind: "conflict" };
  }

  #change(changes: RoomChanges = {}): void {
    const { room, putMembers = [], removeMembers = [], putQueueElements = [], removeQueueElements = [] } = changes;
    const { putVirtualMembers = [], removeVirtualMembers = [] } = changes;
    const members = [...putMembers, ...removeMembers, ...putVirtualMembers, ...removeVirtualMembers];
    if (room || [...members, ...putQueueElements, ...removeQueueElements].length > 0) this.#version += 1;
    this.#room = room ?? this.#room;
    for (const member of putMembers) this.#members.set(member.accountId, member);
    for (const accountId of removeMembers) this.#members.delete(accountId);
    for (const key of removeQueueElements) this.#queue.delete(key);
    for (const element of putQueueElements) this.#queue.set(element.key, element);
    for (const accountId of removeVirtualMembers) this.#virtualMembers.delete(accountId);
    for (const member of putVirtualMembers) this.#virtualMembers.set(member.accountId, member);
  }

  #apply({ changes, batch, idempotencyKeys, nowMs }: RoomCommit): void {
    this.#change(changes);
    const { epoch } = this.#position;
    for (const { key, seq, timeMs } of idempotencyKeys) this.#keys.set(key, { key, position: { epoch, seq }, timeMs });
    if (!batch) return;
    this.#position = { epoch, seq: batch.lastSeq };
    this.#lastTimeMs = batch.lastTimeMs;
    const young = this.#batches.filter((old) => nowMs - old.appendedMs <= this.#limits.maxAgeMs);
    const { firstSeq, lastSeq } = batch;
    this.#batches = [...young, { firstSeq, lastSeq, appendedMs: nowMs }].slice(-this.#limits.maxBatches);
  }
}
