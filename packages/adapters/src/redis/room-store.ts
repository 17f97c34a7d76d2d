import {
  EPOCH_SEQUENCE_JUMP,
  type Member,
  type QueueElement,
  type Room,
  type RoomId,
  type VirtualMember,
} from "@plaza/core";
import {
  type CommitResult,
  IDEMPOTENCY_WINDOW_MS,
  type KnownKey,
  type RecentLogLimits,
  type RoomChanges,
  type RoomCommit,
  type RoomStore,
  type StoredRoom,
} from "@plaza/ports";
import { decodeRoom, encodeRoom } from "../room-json.ts";
import type { RedisKeys } from "./keys.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { toList, toNumber, toText, toTexts } from "./script-reply.ts";
import { listArgument } from "./scripts.ts";

/**
 * Idempotency keys are kept per slot of time, since Redis expires whole keys only. A key is looked for in the slot of
 * now, the two before and the one after: it is found for the whole window also when the clocks of the authority that
 * wrote it and of the one that asks differ by up to a window, in either direction.
 */
const KEY_SLOT_OFFSETS = [-2, -1, 0, 1];
const KEYS_LIFETIME_MS = 2 * IDEMPOTENCY_WINDOW_MS;

/** The log of an idle room goes as a whole, by Redis' clock; the grace keeps that behind what `maxAgeMs` removes. */
const IDLE_LOG_GRACE_MS = 60_000;

/**
 * Rooms in Redis: a hash for the room, one each for its members, queue and virtual members, a stream for the log; every
 * method is one script.
 */
export class RedisRoomStore implements RoomStore {
  readonly #connection: RedisConnection;
  readonly #keys: RedisKeys;
  readonly #limits: RecentLogLimits;

  constructor(connection: RedisConnection, keys: RedisKeys, limits: RecentLogLimits) {
    this.#connection = connection;
    this.#keys = keys;
    this.#limits = limits;
  }

  async create(room: Room, members: readonly Member[]): Promise<"created" | "exists"> {
    const keys = [this.#keys.room(room.roomId), this.#keys.members(room.roomId)];
    const args = [encodeRoom(room), ...listArgument(members.flatMap(memberFields))];
    const reply = await this.#connection.run((redis) => redis.createRoom(keys, args));
    return toNumber(reply) === 1 ? "created" : "exists";
  }

  async load(roomId: RoomId): Promise<StoredRoom | undefined> {
    const reply = await this.#connection.run((redis) => redis.loadRoom(this.#stateKeys(roomId)));
    return reply === null ? undefined : storedRoomIn(toList(reply));
  }

  async commit(commit: RoomCommit): Promise<CommitResult> {
    const keys = this.#commitKeys(commit);
    const args = this.#commitArguments(commit);
    const reply = await this.#connection.run((redis) => redis.commitRoom(keys, args));
    return commitResultIn(toTexts(reply));
  }

  #commitKeys({ roomId, nowMs }: RoomCommit): readonly string[] {
    const slot = Math.floor(nowMs / IDEMPOTENCY_WINDOW_MS);
    const slotKeys = KEY_SLOT_OFFSETS.map((offset) => this.#keys.idempotencyKeys(roomId, slot + offset));
    return [...this.#stateKeys(roomId), this.#keys.log(roomId), ...slotKeys];
  }

  #stateKeys(roomId: RoomId): readonly string[] {
    const keys = this.#keys;
    return [keys.room(roomId), keys.members(roomId), keys.queue(roomId), keys.virtualMembers(roomId)];
  }

  #commitArguments(commit: RoomCommit): readonly (string | Buffer)[] {
    const { changes = {}, expectedPosition, idempotencyKeys, checkedKeys = [] } = commit;
    const numbers = [
      commit.expectedVersion,
      expectedPosition.epoch,
      expectedPosition.seq,
      EPOCH_SEQUENCE_JUMP,
      commit.nowMs,
      this.#limits.maxBatches,
      this.#limits.maxAgeMs,
      this.#limits.maxAgeMs + IDLE_LOG_GRACE_MS,
      KEYS_LIFETIME_MS,
    ];
    return [
      ...numbers.map(String),
      ...changeArguments(changes),
      ...listArgument(batchFields(commit)),
      ...listArgument(idempotencyKeys.flatMap(({ key, seq, timeMs }) => [key, String(seq), String(timeMs)])),
      ...listArgument(checkedKeys),
    ];
  }
}

function changeArguments(changes: RoomChanges): readonly string[] {
  const { room, putMembers = [], removeMembers = [], putQueueElements = [], removeQueueElements = [] } = changes;
  const { putVirtualMembers = [], removeVirtualMembers = [] } = changes;
  return [
    ...listArgument(room ? [encodeRoom(room)] : []),
    ...listArgument(putMembers.flatMap(memberFields)),
    ...listArgument(removeMembers),
    ...listArgument(removeQueueElements),
    ...listArgument(putQueueElements.flatMap((element) => [element.key, JSON.stringify(element)])),
    ...listArgument(removeVirtualMembers),
    ...listArgument(putVirtualMembers.flatMap(memberFields)),
  ];
}

function memberFields(member: Member | VirtualMember): readonly string[] {
  return [member.accountId, JSON.stringify(member)];
}

function batchFields({ batch, expectedPosition }: RoomCommit): readonly (string | Buffer)[] {
  if (!batch) return [];
  const { firstSeq, lastSeq, lastTimeMs, bytes } = batch;
  if (firstSeq !== expectedPosition.seq + 1 || lastSeq < firstSeq) {
    throw new RangeError(`batch ${firstSeq} to ${lastSeq} does not follow sequence ${expectedPosition.seq}`);
  }
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [String(firstSeq), String(lastSeq), String(lastTimeMs), view];
}

function storedRoomIn([room, version, epoch, seq, time, ...lists]: readonly unknown[]): StoredRoom {
  const [members, queue, virtualMembers] = lists;
  return {
    room: decodeRoom(toText(room)),
    members: toTexts(members).map((member) => JSON.parse(member) as Member),
    queue: toTexts(queue)
      .map((element) => JSON.parse(element) as QueueElement)
      .sort((a, b) => a.order - b.order),
    virtualMembers: toTexts(virtualMembers).map((member) => JSON.parse(member) as VirtualMember),
    version: toNumber(version),
    position: { epoch: toNumber(epoch), seq: toNumber(seq) },
    lastTimeMs: toNumber(time),
  };
}

function commitResultIn([kind, ...rest]: readonly string[]): CommitResult {
  switch (kind) {
    case "missing":
    case "conflict":
      return { kind };
    case "duplicate":
      return { kind, duplicates: knownKeysIn(rest) };
    case "committed":
      return { kind, version: toNumber(rest[0]) };
    default:
      throw new Error(`the commit script answered "${kind}"`);
  }
}

/** From key, "epoch seq time", key, … */
function knownKeysIn(texts: readonly string[]): readonly KnownKey[] {
  return texts.flatMap((key, index) => {
    if (index % 2 === 1) return [];
    const [epoch, seq, timeMs] = (texts[index + 1] ?? "").split(" ").map(toNumber);
    if (epoch === undefined || seq === undefined || timeMs === undefined) {
      throw new Error(`the commit script told too little of the key "${key}"`);
    }
    return [{ key, position: { epoch, seq }, timeMs }];
  });
}
