import { type AccountId, type GatewayId, PlazaError, parseRoomId, type SessionId } from "@plaza/core";
import { clientTypeFromWire, plaza, refusalToWire } from "@plaza/proto";
import type { Actor } from "../room/actor.ts";
import { broadcast } from "./broadcast.ts";
import type { CommandContext, CommandHandler } from "./command-context.ts";
import { configureRoom } from "./configure-room.ts";
import { countMembersWithTag } from "./count-members-with-tag.ts";
import { createRoom } from "./create-room.ts";
import { describe } from "./describe.ts";
import { enter } from "./enter.ts";
import { exit } from "./exit.ts";
import { getMembers } from "./get-members.ts";
import { listMembers } from "./list-members.ts";
import { pinMessage, unpinMessage } from "./pin-message.ts";
import { dropQueue, initQueue, listQueue, offerQueue, pollQueue, updateQueue } from "./queue.ts";
import { recallMessage } from "./recall-message.ts";
import { removeMember } from "./remove-member.ts";
import { reportCounts } from "./report-counts.ts";
import { send } from "./send.ts";
import { setMemberBlocked } from "./set-member-blocked.ts";
import { setMemberMuted } from "./set-member-muted.ts";
import { setMemberRole } from "./set-member-role.ts";
import { setMemberTemporaryMute } from "./set-member-temporary-mute.ts";
import { setRoomMuted } from "./set-room-muted.ts";
import { setRoomOpen } from "./set-room-open.ts";
import { setTagMute } from "./set-tag-mute.ts";
import { updateRoom } from "./update-room.ts";
import { updateSelf } from "./update-self.ts";
import { updateTags } from "./update-tags.ts";
import { addVirtualMembers, removeVirtualMembers } from "./virtual-members.ts";

type RoomCommand = plaza.cluster.v1.RoomCommand.$Properties;
type RoomReply = plaza.cluster.v1.RoomReply.$Properties;
type CommandName = Exclude<keyof RoomCommand, "roomId" | "actor" | "$unknowns" | "command">;

/** Every command that this authority knows. */
const HANDLERS = {
  createRoom,
  configureRoom,
  setRoomOpen,
  enter,
  exit,
  send,
  describe,
  listMembers,
  getMembers,
  reportCounts,
  removeMember,
  setMemberBlocked,
  setMemberMuted,
  setMemberRole,
  setMemberTemporaryMute,
  setRoomMuted,
  updateRoom,
  updateSelf,
  updateTags,
  setTagMute,
  countMembersWithTag,
  recallMessage,
  pinMessage,
  unpinMessage,
  initQueue,
  offerQueue,
  pollQueue,
  listQueue,
  updateQueue,
  dropQueue,
  addVirtualMembers,
  removeVirtualMembers,
  broadcast,
} satisfies { readonly [Name in CommandName]: CommandHandler<NonNullable<RoomCommand[Name]>> };

const COMMAND_NAMES = Object.keys(HANDLERS) as CommandName[];

export type DispatchObserver = {
  readonly onCommand: (name: string, result: string) => void;
  /** A failure of ours: told once, with its cause. */
  readonly onInternalError: (command: string, error: unknown) => void;
};

/** Carries out bulk requests: all commands side by side, each room orders its own. Never rejects for bad bytes inside. */
export class CommandDispatcher {
  readonly #context: CommandContext;
  readonly #observer: DispatchObserver;
  #underWay = 0;
  readonly #idleWaiters: (() => void)[] = [];

  constructor(context: CommandContext, observer: DispatchObserver) {
    this.#context = context;
    this.#observer = observer;
  }

  /** An encoded CommandBatch in, an encoded ReplyBatch out. */
  async dispatch(payload: Uint8Array): Promise<Uint8Array> {
    this.#underWay += 1;
    try {
      const batch = plaza.cluster.v1.CommandBatch.decode(payload);
      const expiresAtMs = this.#context.now() + batch.timeoutMs;
      const replies = await Promise.all(batch.commands.map((command) => this.#execute(command, expiresAtMs)));
      return plaza.cluster.v1.ReplyBatch.encode({ replies }).finish();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) for (const wake of this.#idleWaiters.splice(0)) wake();
    }
  }

  /** Resolves when every request that has arrived is answered. */
  async idle(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  async #execute(command: RoomCommand, expiresAtMs: number): Promise<RoomReply> {
    const name = nameOf(command);
    try {
      const reply = await this.#handle(name, command, expiresAtMs);
      this.#observer.onCommand(name ?? "unknown", "ok");
      return reply;
    } catch (error) {
      const refused = PlazaError.from(error);
      if (refused.refusal.error === "internal") this.#observer.onInternalError(name ?? "unknown", error);
      this.#observer.onCommand(name ?? "unknown", refused.refusal.error);
      return { error: refusalToWire(refused.refusal) };
    }
  }

  async #handle(name: CommandName | undefined, command: RoomCommand, expiresAtMs: number): Promise<RoomReply> {
    const roomId = parseRoomId(command.roomId);
    if (!roomId)
      throw new PlazaError({ error: "badArgument", message: "room_id must be an integer from 1 to 2^53 - 1" });
    if (!name) throw new PlazaError({ error: "unknownCommand", message: "this authority does not know the command" });
    const actor = actorOf(command.actor ?? {});
    // The table's type ties each name to its handler; the compiler cannot follow it through a variable.
    const handler = HANDLERS[name] as CommandHandler<unknown>;
    return handler({ roomId, actor, command: command[name], expiresAtMs }, this.#context);
  }
}

function nameOf(command: RoomCommand): CommandName | undefined {
  return COMMAND_NAMES.find((name) => command[name] != null);
}

function actorOf(actor: plaza.cluster.v1.Actor.$Properties): Actor {
  const origin = actor.serverApi
    ? ({ kind: "serverApi" } as const)
    : ({
        kind: "session",
        sessionId: (actor.sessionId ?? "") as SessionId,
        gatewayId: (actor.gatewayId ?? "") as GatewayId,
      } as const);
  return {
    accountId: (actor.accountId ?? "") as AccountId,
    isAnonymous: actor.anonymous ?? false,
    clientType: clientTypeFromWire(actor.clientType ?? 0),
    origin,
  };
}
