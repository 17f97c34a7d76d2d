import { AUTHORITY_QUEUE_GROUP, authoritySubject } from "@plaza/cluster-client";
import { type AccountId, ERRORS, type ErrorName, messageTypeOf, PARTITION_COUNT, type RoomId } from "@plaza/core";
import type { Bus, MessageStore, RoomDirectory } from "@plaza/ports";
import { plaza } from "@plaza/proto";
import { scriptedReply } from "./scripted-replies.ts";

type RoomCommand = plaza.cluster.v1.RoomCommand;
type RoomReply = plaza.cluster.v1.RoomReply.$Properties;
type Room = { description: plaza.v1.Room.$Properties; hasNotices: boolean; seq: number };

/** The time at which the test authority publishes everything. */
export const PUBLISHED_AT_MS = 1_750_000_000_000;

type Surroundings = { readonly bus: Bus; readonly messages: MessageStore; readonly directory: RoomDirectory };

/**
 * Speaks cluster.proto like a room authority, with just enough rules that every answer of the api can be provoked. The
 * real one is tested together with the api end to end.
 */
export class TestAuthority {
  /** Every command that arrived, oldest first. */
  readonly commands: RoomCommand[] = [];
  /** Answers every command with this error as long as it is set. */
  failure: ErrorName | undefined;
  /** Asked first for every command; undefined leaves the answer to the rest. */
  script: (command: RoomCommand) => RoomReply | undefined = () => undefined;
  /** Waited for before each answer. */
  gate: Promise<void> = Promise.resolve();
  /** The next rooms that are made meet a room of the same id. */
  collisions = 0;
  readonly #rooms = new Map<number, Room>();
  readonly #messages: MessageStore;
  readonly #directory: RoomDirectory;

  constructor({ bus, messages, directory }: Surroundings) {
    this.#messages = messages;
    this.#directory = directory;
    for (let partition = 0; partition < PARTITION_COUNT; partition += 1) {
      bus.serve(authoritySubject(partition), AUTHORITY_QUEUE_GROUP, (payload) => this.#answer(payload));
    }
  }

  async #answer(payload: Uint8Array): Promise<Uint8Array> {
    const { commands } = plaza.cluster.v1.CommandBatch.decode(payload);
    const replies: RoomReply[] = [];
    for (const command of commands) {
      this.commands.push(command as RoomCommand);
      await this.gate;
      replies.push(await this.#execute(command as RoomCommand));
    }
    return plaza.cluster.v1.ReplyBatch.encode({ replies }).finish();
  }

  async #execute(command: RoomCommand): Promise<RoomReply> {
    if (this.failure) return errorReply(this.failure, `told to answer ${this.failure}`);
    const scripted = this.script(command);
    if (scripted) return scripted;
    if (command.broadcast) return { broadcastSent: { timeMs: PUBLISHED_AT_MS } };
    if (command.createRoom) return this.#create(command.roomId, command.createRoom);
    const room = this.#rooms.get(command.roomId);
    if (!room) return errorReply("roomNotFound", `room ${command.roomId} does not exist`);
    if (command.setRoomOpen) return this.#setOpen(room, command);
    if (command.send) return this.#send(room, command);
    if (command.updateRoom) room.description = { ...room.description, ...command.updateRoom };
    if (command.configureRoom) configure(room, command.configureRoom.settings ?? {});
    return scriptedReply(command) ?? replyOf(room);
  }

  async #create(roomId: number, command: plaza.cluster.v1.CreateRoom.$Properties): Promise<RoomReply> {
    if (this.collisions > 0) {
      this.collisions -= 1;
      return errorReply("alreadyExists", `room ${roomId} exists already`);
    }
    const { enterExitNotices, settings, ...described } = command;
    const room: Room = {
      description: { ...described, roomId, open: true, muted: false, online: 3 },
      hasNotices: enterExitNotices ?? false,
      seq: 0,
    };
    if (settings) configure(room, settings);
    this.#rooms.set(roomId, room);
    await this.#directory.add({ roomId: roomId as RoomId, creator: (command.creator ?? "") as AccountId });
    return replyOf(room);
  }

  #setOpen(room: Room, { actor, setRoomOpen }: RoomCommand): RoomReply {
    const open = setRoomOpen?.open ?? false;
    if (actor?.accountId !== room.description.creator)
      return errorReply("forbidden", "the operator is not the creator");
    if (room.description.open === open) {
      return errorReply("nothingToChange", `the room is ${open ? "open" : "closed"} already`);
    }
    room.description = { ...room.description, open };
    return replyOf(room);
  }

  async #send(room: Room, { roomId, actor, send }: RoomCommand): Promise<RoomReply> {
    if (!room.description.open) return errorReply("roomClosed", "the room is closed");
    const message = send?.message ?? {};
    room.seq += 1;
    const timeMs = PUBLISHED_AT_MS + room.seq;
    const sender = { accountId: actor?.accountId ?? "", clientType: actor?.clientType ?? 0 };
    const publication = plaza.v1.Publication.encode({
      seq: room.seq,
      timeMs,
      message: { ...message, sender },
    }).finish();
    const record = { roomId: roomId as RoomId, epoch: 1, seq: room.seq, timeMs, publication };
    const type = messageTypeOf(message.type ?? 0) ?? "text";
    if (!message.doNotStore) {
      await this.#messages.write([{ ...record, type, sender: sender.accountId as AccountId }]);
    }
    const clientMessageId = message.clientMessageId ?? "";
    return { ack: { roomId, clientMessageId, timeMs, stored: !message.doNotStore } };
  }
}

function configure(room: Room, settings: plaza.cluster.v1.RoomSettings.$Properties): void {
  const { delayedClosing, enterExitNotices } = settings;
  if (delayedClosing) {
    const { delayedClosing: _ended, ...rest } = room.description;
    const isEnded = !delayedClosing.policy;
    room.description = isEnded
      ? rest
      : { ...rest, delayedClosing: { ...delayedClosing, startedAtMs: PUBLISHED_AT_MS } };
  }
  room.hasNotices = enterExitNotices ?? room.hasNotices;
}

function replyOf({ description, hasNotices }: Room): RoomReply {
  return { room: { room: description, enterExitNotices: hasNotices } };
}

export function errorReply(error: ErrorName, message: string): RoomReply {
  return { error: { code: ERRORS[error].code, message } };
}
