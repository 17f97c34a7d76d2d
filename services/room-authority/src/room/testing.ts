import {
  type AccountId,
  type GatewayId,
  type Member,
  ROOM_DEFAULTS,
  type Role,
  type Room,
  type RoomId,
  type SessionId,
} from "@plaza/core";
import type { Actor } from "./actor.ts";
import { type ChatMessage, EVERYONE } from "./chat-message.ts";
import type { PublishedMessage } from "./published-message.ts";
import { type EnterCommand, type ExitCommand, NO_TAGS, type Profile, type RoomCommand } from "./room-command.ts";
import type { RoomState } from "./room-state.ts";

// Builders for tests of the rules. Each makes something valid; the test names what it is about.

export const CREATOR = "creator" as AccountId;
export const ROOM_ID = 4711 as RoomId;

export function aRoom(overrides: Partial<Room> = {}): Room {
  return {
    roomId: ROOM_ID,
    creator: CREATOR,
    name: "square",
    announcement: "",
    liveUrl: "",
    extension: "",
    queueLevel: 0,
    isOpen: true,
    isMuted: false,
    hasEnterExitNotices: true,
    createdAtMs: 1_000,
    ...ROOM_DEFAULTS,
    ...overrides,
  };
}

export function aMember(accountId: string, role: Role, overrides: Partial<Member> = {}): Member {
  return {
    accountId: accountId as AccountId,
    role,
    nick: "",
    avatar: "",
    extension: "",
    isBlocked: false,
    isMuted: false,
    mutedUntilMs: 0,
    updatedAtMs: 1_000,
    ...overrides,
  };
}

export function aState(room: Partial<Room> = {}, members: readonly Member[] = []): RoomState {
  const all = [aMember(CREATOR, "creator"), ...members];
  return {
    room: aRoom(room),
    members: new Map(all.map((member) => [member.accountId, member])),
    queue: new Map(),
    virtualMembers: new Map(),
    lastSpokeMs: new Map(),
  };
}

export function aViewer(accountId: string, overrides: Partial<Actor> = {}): Actor {
  const origin = {
    kind: "session",
    sessionId: `${accountId}-session` as SessionId,
    gatewayId: "gateway" as GatewayId,
  } as const;
  return { accountId: accountId as AccountId, isAnonymous: false, clientType: "web", origin, ...overrides };
}

export function throughServerApi(accountId: string): Actor {
  return aViewer(accountId, { origin: { kind: "serverApi" }, clientType: "rest" });
}

export function aMessage(overrides: Partial<ChatMessage> = {}): ChatMessage {
  return {
    clientMessageId: "m1",
    type: "text",
    subType: 0,
    text: "hello",
    attachment: "",
    extension: "",
    isStored: true,
    priority: "normal",
    refusesDowngrade: false,
    audience: EVERYONE,
    abandonRatio: 0,
    ...overrides,
  };
}

export const PROFILE: Profile = { nick: "Nick", avatar: "", extension: "", notificationExtension: "" };

export function aSend(actor: Actor, message: Partial<ChatMessage> = {}): Extract<RoomCommand, { kind: "send" }> {
  return {
    kind: "send",
    actor,
    message: aMessage(message),
    profile: PROFILE,
    tags: NO_TAGS,
    ignoresTemporaryMute: false,
  };
}

export function anEnter(actor: Actor, overrides: Partial<EnterCommand> = {}): EnterCommand {
  const sessionId = actor.origin.kind === "session" ? actor.origin.sessionId : ("session" as SessionId);
  return {
    kind: "enter",
    actor,
    profile: PROFILE,
    isConfirmation: false,
    session: { sessionId, clientType: actor.clientType, deviceId: "", enteredAtMs: 1_000 },
    others: [],
    defaultPolicy: "all",
    ...overrides,
  };
}

export function anExit(actor: Actor, overrides: Partial<ExitCommand> = {}): ExitCommand {
  return { kind: "exit", actor, nick: "Nick", isLastOfAccount: false, isRoomEmpty: false, ...overrides };
}

/** Opens or closes the room and leaves its other settings. */
export function aSetOpen(actor: Actor, isOpen: boolean): Extract<RoomCommand, { kind: "setOpen" }> {
  return { kind: "setOpen", actor, isOpen, delayedClosing: undefined };
}

export function aPublishedMessage(overrides: Partial<PublishedMessage> = {}): PublishedMessage {
  return {
    seq: 7,
    timeMs: 1_000,
    clientMessageId: "m1",
    sender: "ann" as AccountId,
    senderNick: "Ann",
    type: 0,
    text: "hello",
    attachment: "",
    targetTags: "",
    hasPlace: false,
    ...overrides,
  };
}
