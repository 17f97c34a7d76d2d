import type { AuthorityClient } from "@plaza/cluster-client";
import { type GatewayId, PlazaError, type Position, type RoomId } from "@plaza/core";
import type { Bus } from "@plaza/ports";
import { clientTypeToWire, type plaza, refusalFromWire } from "@plaza/proto";
import { type Connection, identityOf } from "../socket/connection.ts";
import type { Profile, Session } from "./session.ts";
import { hasTags, tagsToWire } from "./tags.ts";

type RoomCommand = plaza.cluster.v1.RoomCommand.$Properties;
type RoomReply = plaza.cluster.v1.RoomReply.$Properties;
type CommandPart = Omit<RoomCommand, "roomId" | "actor" | "command">;

/** What is answered with the member as it is then. */
export type MemberChange = Pick<
  CommandPart,
  "setMemberRole" | "setMemberBlocked" | "setMemberMuted" | "setMemberTemporaryMute" | "updateSelf" | "updateTags"
>;

/** What is answered with the room as it is then. */
export type RoomChange = Pick<CommandPart, "setRoomMuted" | "updateRoom" | "pinMessage" | "unpinMessage">;

/** Replies that go to the client as the authority gave them. */
export type Answer =
  | "removedMember"
  | "recalledMessage"
  | "tagMute"
  | "tagCount"
  | "queue"
  | "queueOffered"
  | "queuePolled"
  | "queueUpdated";

export type Admission = {
  readonly room: plaza.v1.Room.$Properties;
  readonly self: plaza.v1.Member.$Properties;
  readonly position: Position;
};

/** A gateway that is cut off from the bus tells its clients at once rather than let them wait for the deadline. */
const RETRY_AFTER_MS = 1_000;

/** What this gateway asks room authorities for. All methods reject with a PlazaError when it is refused or not done. */
export class RoomCommands {
  readonly #bus: Bus;
  readonly #authority: AuthorityClient;
  readonly #gatewayId: GatewayId;

  constructor(parts: { readonly bus: Bus; readonly authority: AuthorityClient; readonly gatewayId: GatewayId }) {
    this.#bus = parts.bus;
    this.#authority = parts.authority;
    this.#gatewayId = parts.gatewayId;
  }

  /** Throws `unavailable` while the bus is away, before anything is begun that would wait for it. */
  requireConnection(): void {
    if (!this.#bus.isConnected()) throw cutOff();
  }

  /** Lets the session in, or with `confirm` makes sure that it is in; the rules are asked either way. */
  async enter(
    session: Session,
    entry: { readonly confirm: boolean; readonly notificationExtension: string },
  ): Promise<Admission> {
    const { deviceId } = identityOf(session.connection);
    const { enteredAtMs, profile } = session;
    const { nick, avatar, extension } = profile;
    const shown = { nick, avatar, extension, ...tagsOf(profile) };
    const reply = await this.#ofSession(session, { enter: { ...shown, ...entry, deviceId, enteredAtMs } });
    const { room, self } = required(reply.entered, "entered");
    const { epoch, seq } = room?.position ?? {};
    return { room: room?.room ?? {}, self: self ?? {}, position: { epoch: epoch ?? 0, seq: seq ?? 0 } };
  }

  async exit(session: Session): Promise<void> {
    await this.#ofSession(session, { exit: {} });
  }

  async send(session: Session, message: plaza.v1.SendMessage.$Properties): Promise<plaza.v1.MessageAck.$Properties> {
    const { nick, avatar } = session.profile;
    const reply = await this.#ofSession(session, { send: { message, nick, avatar, ...tagsOf(session.profile) } });
    return required(reply.ack, "ack");
  }

  async describe(connection: Connection, roomId: RoomId): Promise<plaza.v1.Room.$Properties> {
    const reply = await this.#execute(roomId, this.#actorOf(connection, ""), { describe: {} });
    return required(reply.room?.room, "room");
  }

  async listMembers(
    session: Session,
    query: plaza.v1.ListMembers.$Properties,
  ): Promise<plaza.v1.MemberPage.$Properties> {
    const reply = await this.#ofSession(session, { listMembers: { query } });
    return required(reply.memberPage, "member_page");
  }

  async getMembers(session: Session, query: plaza.v1.GetMembers.$Properties): Promise<plaza.v1.MemberList.$Properties> {
    const reply = await this.#ofSession(session, { getMembers: { query } });
    return required(reply.memberList, "member_list");
  }

  async changeMember(session: Session, change: MemberChange): Promise<plaza.v1.Member.$Properties> {
    const reply = await this.#ofSession(session, change);
    return required(reply.member, "member");
  }

  async changeRoom(session: Session, change: RoomChange): Promise<plaza.v1.Room.$Properties> {
    const reply = await this.#ofSession(session, change);
    return required(reply.room?.room, "room");
  }

  /** Asks for what is answered with that result. */
  async ask<Name extends Answer>(
    session: Session,
    command: CommandPart,
    answer: Name,
  ): Promise<NonNullable<RoomReply[Name]>> {
    const reply = await this.#ofSession(session, command);
    return required(reply[answer], answer);
  }

  /** True when the authority wants this gateway's sessions in the room confirmed. */
  async reportCounts(
    roomId: RoomId,
    counts: { readonly persons: number; readonly sessions: number },
  ): Promise<boolean> {
    const reply = await this.#execute(roomId, { gatewayId: this.#gatewayId }, { reportCounts: counts });
    return reply.countsReceived?.confirmSessions ?? false;
  }

  #ofSession(session: Session, command: CommandPart): Promise<RoomReply> {
    return this.#execute(session.roomId, this.#actorOf(session.connection, session.sessionId), command);
  }

  #actorOf(connection: Connection, sessionId: string): plaza.cluster.v1.Actor.$Properties {
    const { accountId, isAnonymous, clientType } = identityOf(connection);
    return {
      accountId,
      anonymous: isAnonymous,
      clientType: clientTypeToWire(clientType),
      sessionId,
      gatewayId: this.#gatewayId,
    };
  }

  async #execute(roomId: RoomId, actor: plaza.cluster.v1.Actor.$Properties, command: CommandPart): Promise<RoomReply> {
    this.requireConnection();
    const reply = await this.#authority.execute({ roomId, actor, ...command });
    if (reply.error) throw new PlazaError(refusalFromWire(reply.error));
    return reply;
  }
}

/** Most members have none, and then nothing is said of them. */
function tagsOf({ tags }: Profile): { readonly tags?: plaza.v1.Tags.$Properties } {
  return hasTags(tags) ? { tags: tagsToWire(tags) } : {};
}

function cutOff(): PlazaError {
  const message = "this gateway is cut off from the room authorities";
  return new PlazaError({ error: "unavailable", message, retryAfterMs: RETRY_AFTER_MS });
}

function required<Result>(result: Result, name: string): NonNullable<Result> {
  if (result) return result;
  throw new PlazaError({ error: "internal", message: `the authority answered without ${name}` });
}
