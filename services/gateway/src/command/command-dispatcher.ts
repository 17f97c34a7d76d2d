import { type DisconnectName, type ErrorName, PlazaError } from "@plaza/core";
import { decodeClientFrame, encodeServerFrame, type plaza, refusalToWire } from "@plaza/proto";
import type { Logger } from "@plaza/service-kit";
import type { Connection } from "../socket/connection.ts";
import type { CommandCall, CommandContext, CommandHandler } from "./command-context.ts";
import { connect } from "./connect.ts";
import { countMembersWithTag } from "./count-members-with-tag.ts";
import { dropQueue } from "./drop-queue.ts";
import { enterRoom } from "./enter-room.ts";
import { exitRoom } from "./exit-room.ts";
import { getMembers } from "./get-members.ts";
import { getRoom } from "./get-room.ts";
import { initQueue } from "./init-queue.ts";
import { listMembers } from "./list-members.ts";
import { listQueue } from "./list-queue.ts";
import { offerQueue } from "./offer-queue.ts";
import { pinMessage } from "./pin-message.ts";
import { ping } from "./ping.ts";
import { pollQueue } from "./poll-queue.ts";
import { queryHistory } from "./query-history.ts";
import { recallMessage } from "./recall-message.ts";
import { recover } from "./recover.ts";
import { removeMember } from "./remove-member.ts";
import { sendMessage } from "./send-message.ts";
import { setMemberBlocked } from "./set-member-blocked.ts";
import { setMemberMuted } from "./set-member-muted.ts";
import { setMemberRole } from "./set-member-role.ts";
import { setMemberTemporaryMute } from "./set-member-temporary-mute.ts";
import { setRoomMuted } from "./set-room-muted.ts";
import { setTagMute } from "./set-tag-mute.ts";
import { unpinMessage } from "./unpin-message.ts";
import { updateLocation } from "./update-location.ts";
import { updateQueue } from "./update-queue.ts";
import { updateRoom } from "./update-room.ts";
import { updateSelf } from "./update-self.ts";
import { updateTags } from "./update-tags.ts";

type ClientFrame = plaza.v1.ClientFrame;
type CommandName = NonNullable<ClientFrame["command"]>;

/** Every command that this gateway knows. */
const HANDLERS = {
  connect,
  enterRoom,
  exitRoom,
  sendMessage,
  queryHistory,
  getRoom,
  listMembers,
  getMembers,
  recover,
  ping,
  setMemberRole,
  setMemberBlocked,
  setMemberMuted,
  setMemberTemporaryMute,
  removeMember,
  setRoomMuted,
  updateRoom,
  updateSelf,
  recallMessage,
  pinMessage,
  unpinMessage,
  setTagMute,
  updateTags,
  updateLocation,
  countMembersWithTag,
  initQueue,
  offerQueue,
  pollQueue,
  listQueue,
  updateQueue,
  dropQueue,
} satisfies { readonly [Name in CommandName]: CommandHandler<NonNullable<ClientFrame[Name]>> };

/** Far more than a client has reason to send ahead; bounds what a slow authority makes this gateway keep. */
const MAX_UNANSWERED = 256;
const OVERLOADED_RETRY_MS = 1_000;

/** Refusals of connect after which the connection has no purpose. */
const FATAL_FOR_CONNECT: Partial<Record<ErrorName, DisconnectName>> = {
  badToken: "badToken",
  expiredToken: "badToken",
  unsupportedVersion: "unsupportedVersion",
};

export type CommandDispatcherOptions = {
  readonly context: CommandContext;
  readonly logger: Logger;
};

/** From a client's bytes to exactly one reply. [CM1] */
export class CommandDispatcher {
  readonly #context: CommandContext;
  readonly #logger: Logger;

  constructor(options: CommandDispatcherOptions) {
    this.#context = options.context;
    this.#logger = options.logger;
  }

  /** Takes one WebSocket message; the bytes are not used after the call. */
  receive(connection: Connection, bytes: Uint8Array): void {
    const { maxFrameBytes } = this.#context;
    if (bytes.length > maxFrameBytes) {
      connection.disconnect("badFrame", `frame of ${bytes.length} bytes exceeds ${maxFrameBytes}`);
      return;
    }
    const decoded = decodeClientFrame(connection.socket.subprotocol, bytes);
    if (decoded.kind === "frame") this.#take(connection, decoded.frame);
    else connection.disconnect("badFrame", `not a frame of ${connection.socket.subprotocol}`);
  }

  #take(connection: Connection, frame: ClientFrame): void {
    const refusal = this.#refusalOf(connection, frame);
    if (refusal === "flooding") connection.disconnect("flooding", "commands far above the rate limit");
    else if (refusal) this.#refuse(connection, frame, refusal);
    else void this.#execute(connection, frame);
  }

  /** What stands against a command before it is looked at. */
  #refusalOf(connection: Connection, frame: ClientFrame): PlazaError | "flooding" | undefined {
    const budget = connection.budget.takeCommand(this.#context.now());
    if (budget.kind === "flooding") return "flooding";
    if (budget.kind === "refused") return rateLimited(budget.retryAfterMs);
    if (connection.unansweredCount >= MAX_UNANSWERED) return tooManyUnanswered();
    if (!isServed(frame.command)) return unknownCommand();
    if (connection.state.kind !== "connected" && frame.command !== "connect") return notConnected();
    if (frame.id === 0 || !connection.begin(frame.id)) return badId(frame.id);
    return undefined;
  }

  #refuse(connection: Connection, frame: ClientFrame, error: PlazaError): void {
    this.#count(frame.command, error.refusal.error);
    connection.refuse(frame.id, refusalToWire(error.refusal));
  }

  async #execute(connection: Connection, frame: ClientFrame): Promise<void> {
    const name = frame.command;
    if (!isServed(name)) return;
    const call = this.#callOf(connection, frame.id);
    try {
      // The table's type ties each name to its handler; the compiler cannot follow it through a variable.
      const handler = HANDLERS[name] as CommandHandler<unknown>;
      await handler(frame[name], call);
      this.#count(name, "ok");
    } catch (error) {
      this.#fail(call, name, error);
    }
  }

  #callOf(connection: Connection, id: number): CommandCall {
    const replyEncoded = (frame: Uint8Array) => connection.reply(id, frame);
    return {
      id,
      connection,
      context: this.#context,
      reply: (result) => replyEncoded(encodeServerFrame({ reply: { id, ...result } })),
      replyEncoded,
    };
  }

  #fail(call: CommandCall, name: CommandName, error: unknown): void {
    const { refusal, cause } = PlazaError.from(error);
    const { connection } = call;
    if (refusal.error === "internal") this.#logger.error({ err: cause ?? error, command: name }, "command failed");
    this.#count(name, refusal.error);
    // What fails behind its reply is only logged.
    if (connection.isWaiting(call.id)) {
      call.replyEncoded(encodeServerFrame({ reply: { id: call.id, error: refusalToWire(refusal) } }));
    }
    const fatal = name === "connect" ? FATAL_FOR_CONNECT[refusal.error] : undefined;
    if (fatal) connection.disconnect(fatal, refusal.message);
  }

  #count(name: CommandName | undefined, result: string): void {
    this.#context.metrics.commands.inc({ command: name ?? "unknown", result });
  }
}

function isServed(name: CommandName | undefined): name is keyof typeof HANDLERS {
  return name !== undefined && Object.hasOwn(HANDLERS, name);
}

function rateLimited(retryAfterMs: number): PlazaError {
  return new PlazaError({ error: "rateLimited", message: "too many commands on this connection", retryAfterMs });
}

function tooManyUnanswered(): PlazaError {
  const message = `${MAX_UNANSWERED} commands of this connection wait for their replies already`;
  return new PlazaError({ error: "overloaded", message, retryAfterMs: OVERLOADED_RETRY_MS });
}

function notConnected(): PlazaError {
  return new PlazaError({ error: "notConnected", message: "the first command must be connect, and be answered" });
}

function unknownCommand(): PlazaError {
  return new PlazaError({ error: "unknownCommand", message: "this server does not know the command" });
}

function badId(id: number): PlazaError {
  const message = id === 0 ? "id must be above 0" : `id ${id} belongs to a command that waits for its reply`;
  return new PlazaError({ error: "badArgument", message });
}
