import { AUTHORITY_QUEUE_GROUP, authoritySubject, roomSubject } from "@plaza/cluster-client";
import {
  type AccountId,
  ERRORS,
  type ErrorName,
  PARTITION_COUNT,
  type Position,
  ROOM_DEFAULTS,
  type RoomId,
} from "@plaza/core";
import type { Bus, RoomStore, StoredRoom } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { type BatchMessage, roomEnvelope, sideFrame } from "./envelope-builder.ts";

type RoomCommand = plaza.cluster.v1.RoomCommand.$Properties;
type RoomReply = plaza.cluster.v1.RoomReply.$Properties;
type Control = plaza.cluster.v1.SessionControl.$Properties;

type PublishOptions = {
  readonly isLost?: boolean;
  readonly controls?: readonly Control[];
  readonly operators?: readonly string[];
  readonly recalledSeqs?: readonly number[];
  /** Go out with the batch and live only now. */
  readonly directed?: readonly Exclude<BatchMessage, string>[];
};

/**
 * The other side of cluster.proto, as small as it can be: it knows rooms and appends what it is told to, so that a test
 * decides what a room publishes, what gets lost on the way, and how an entry is answered.
 */
export class TestAuthority {
  readonly #bus: Bus;
  readonly #rooms: RoomStore;
  /** Every command in the order in which it came. */
  readonly commands: RoomCommand[] = [];
  /** Answers for commands that are to be refused or held up; undefined: as usual. */
  intercept: (command: RoomCommand) => Promise<RoomReply | undefined> | RoomReply | undefined = () => undefined;
  readonly #waiters: { readonly is: (command: RoomCommand) => boolean; readonly resolve: () => void }[] = [];

  constructor(bus: Bus, rooms: RoomStore) {
    this.#bus = bus;
    this.#rooms = rooms;
    for (let partition = 0; partition < PARTITION_COUNT; partition += 1) {
      bus.serve(authoritySubject(partition), AUTHORITY_QUEUE_GROUP, (payload) => this.#answer(payload));
    }
  }

  async createRoom(roomId: RoomId): Promise<void> {
    const texts = { name: "square", announcement: "", liveUrl: "", extension: "" };
    const flags = { isOpen: true, isMuted: false, hasEnterExitNotices: false };
    const creator = "creator" as AccountId;
    await this.#rooms.create(
      { roomId, creator, queueLevel: 0, createdAtMs: 1, ...texts, ...flags, ...ROOM_DEFAULTS },
      [],
    );
  }

  async position(roomId: RoomId): Promise<Position> {
    return (await this.#load(roomId)).position;
  }

  /** Appends a batch of these messages and publishes it, unless it is to be lost on the bus. */
  async publish(roomId: RoomId, messages: readonly BatchMessage[], options: PublishOptions = {}): Promise<void> {
    const { operators = [] } = options;
    const envelope = await this.#append(roomId, messages, options);
    const notices = operators.map((operator) => ({ type: plaza.v1.NotificationType.MEMBER_ENTERED, operator }));
    const live = notices.length === 0 ? envelope : this.#withNotices(envelope, notices);
    if (!options.isLost) this.publishEnvelope(roomId, live);
  }

  publishEnvelope(roomId: RoomId, envelope: plaza.cluster.v1.RoomEnvelope.$Properties): void {
    this.#bus.publish(roomSubject(roomId), plaza.cluster.v1.RoomEnvelope.encode(envelope).finish());
  }

  /** Resolves when a command like this has come, also when it came before. */
  async seen(is: (command: RoomCommand) => boolean): Promise<void> {
    if (this.commands.some(is)) return;
    await new Promise<void>((resolve) => this.#waiters.push({ is, resolve }));
  }

  async #append(
    roomId: RoomId,
    messages: readonly BatchMessage[],
    more: PublishOptions,
  ): Promise<plaza.cluster.v1.RoomEnvelope.$Properties> {
    const stored = await this.#load(roomId);
    const envelope = envelopeOf(roomId, stored.position, { messages, ...more });
    const { firstSeq = 0, lastSeq = 0 } = envelope;
    const bytes = plaza.cluster.v1.RoomEnvelope.encode(envelope).finish();
    const result = await this.#rooms.commit({
      roomId,
      expectedVersion: stored.version,
      expectedPosition: stored.position,
      nowMs: Date.now(),
      batch: { firstSeq: firstSeq ?? 0, lastSeq: lastSeq ?? 0, lastTimeMs: Date.now(), bytes },
      idempotencyKeys: [],
    });
    // A store with a new replication id begins a new epoch instead; the batch is then made for that.
    if (result.kind === "conflict") return this.#append(roomId, messages, more);
    return envelope;
  }

  #withNotices(
    envelope: plaza.cluster.v1.RoomEnvelope.$Properties,
    notices: plaza.v1.Notification.$Properties[],
  ): plaza.cluster.v1.RoomEnvelope.$Properties {
    const { roomBatch } = plaza.v1.ServerFrame.decode(envelope.clientFrame ?? new Uint8Array());
    return { ...envelope, clientFrame: plaza.v1.ServerFrame.encode({ roomBatch: { ...roomBatch, notices } }).finish() };
  }

  async #load(roomId: RoomId): Promise<StoredRoom> {
    const stored = await this.#rooms.load(roomId);
    if (!stored) throw new Error(`room ${roomId} was not created`);
    return stored;
  }

  async #answer(payload: Uint8Array): Promise<Uint8Array> {
    const { commands } = plaza.cluster.v1.CommandBatch.decode(payload);
    const replies = await Promise.all(commands.map((command) => this.#reply(command)));
    return plaza.cluster.v1.ReplyBatch.encode({ replies }).finish();
  }

  async #reply(command: RoomCommand): Promise<RoomReply> {
    this.commands.push(command);
    for (const waiter of this.#waiters.filter(({ is }) => is(command))) waiter.resolve();
    return (await this.intercept(command)) ?? (await this.#usualReply(command));
  }

  async #usualReply(command: RoomCommand): Promise<RoomReply> {
    const roomId = (command.roomId ?? 0) as RoomId;
    const stored = await this.#rooms.load(roomId);
    if (!stored) return refusal("roomNotFound");
    const room = { room: { roomId, name: stored.room.name, open: true }, position: stored.position };
    if (command.enter) return { entered: { room, self: { accountId: command.actor?.accountId ?? "" } } };
    if (command.exit) return { exited: {} };
    if (command.describe) return { room };
    if (command.reportCounts) return { countsReceived: {} };
    if (command.listMembers) return { memberPage: { members: [{ accountId: "ann" }], nextPageToken: "" } };
    if (command.getMembers) return { memberList: { members: [{ accountId: "ann" }] } };
    if (command.send) return this.#send(roomId, command.send.message ?? {});
    return changed(command, room);
  }

  async #send(roomId: RoomId, message: plaza.v1.SendMessage.$Properties): Promise<RoomReply> {
    await this.publish(roomId, [message.text ?? ""]);
    const { clientMessageId = "" } = message;
    return {
      ack: { roomId, clientMessageId: clientMessageId ?? "", position: await this.position(roomId), stored: true },
    };
  }
}

function envelopeOf(
  roomId: RoomId,
  position: Position,
  { messages, controls = [], recalledSeqs = [], directed = [] }: PublishOptions & { messages: readonly BatchMessage[] },
): plaza.cluster.v1.RoomEnvelope.$Properties {
  const envelope = roomEnvelope(roomId, position, messages);
  const live = directed.map((message) => sideFrame({ roomId, epoch: position.epoch, seq: 0 }, message));
  const sideFrames = [...live, ...(envelope.sideFrames ?? [])];
  return { ...envelope, sideFrames, controls: [...controls], recalledSeqs: [...recalledSeqs] };
}

/** Every change is accepted, and answered with what was addressed. */
function changed(command: RoomCommand, room: plaza.cluster.v1.RoomDescription.$Properties): RoomReply {
  const { setMemberRole, setMemberBlocked, setMemberMuted, setMemberTemporaryMute, removeMember } = command;
  const target = setMemberRole ?? setMemberBlocked ?? setMemberMuted ?? setMemberTemporaryMute;
  if (target) return { member: { accountId: target.accountId ?? "" } };
  if (removeMember) return { removedMember: { accountId: removeMember.accountId ?? "" } };
  if (command.updateSelf) return { member: { accountId: command.actor?.accountId ?? "" } };
  if (command.updateTags) return { member: { accountId: command.actor?.accountId ?? "" } };
  if (command.setRoomMuted ?? command.updateRoom ?? command.pinMessage ?? command.unpinMessage) return { room };
  return answered(command) ?? refusal("unknownCommand");
}

/** What is answered with a result of its own. */
function answered({ roomId, ...command }: RoomCommand): RoomReply | undefined {
  const room = { roomId: roomId ?? 0 };
  const { recallMessage, setTagMute, countMembersWithTag, initQueue, offerQueue, updateQueue } = command;
  if (recallMessage) return { recalledMessage: { ...room, message: { seq: recallMessage.seq ?? 0 } } };
  if (setTagMute) return { tagMute: { tag: setTagMute.tag ?? "", seconds: setTagMute.durationSeconds ?? 0 } };
  if (countMembersWithTag) return { tagCount: { tag: countMembersWithTag.tag ?? "", members: 3 } };
  if (initQueue) return { queue: { ...room, sizeLimit: initQueue.sizeLimit ?? 0 } };
  if (offerQueue)
    return { queueOffered: { ...room, addedKeys: (offerQueue.offers ?? []).map(({ key }) => key ?? "") } };
  if (command.pollQueue) return { queuePolled: { ...room, element: { key: command.pollQueue.key ?? "" } } };
  if (command.listQueue) return { queue: { ...room, elements: [{ key: "seat" }] } };
  if (updateQueue)
    return { queueUpdated: { ...room, missingKeys: (updateQueue.values ?? []).map(({ key }) => key ?? "") } };
  return command.dropQueue ? { queue: { ...room, size: 2 } } : undefined;
}

export function refusal(error: ErrorName): RoomReply {
  return { error: { code: ERRORS[error].code, message: `refused with ${error}` } };
}
