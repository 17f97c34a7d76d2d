import { limits, ROOM_DEFAULTS, type Room } from "@plaza/core";
import type { Actor } from "../actor.ts";
import type { PublishedMessage } from "../published-message.ts";
import type { AccountSession, RoomFields, RoomSettings } from "../room-command.ts";

// A room as somebody would keep it on paper, from docs/protocol.md alone: arrays, no indexes, nothing shared with the
// rules but the vocabulary of their input. The rules are compared with it, so it must not be derived from them.

export type NaiveMember = {
  id: string;
  role: string;
  nick: string;
  avatar: string;
  extension: string;
  isBlocked: boolean;
  isMuted: boolean;
  mutedUntilMs: number;
};

export type NaiveElement = { key: string; value: string; owner: string; isTransient: boolean };

export type NaiveVirtualMember = { id: string; nick: string; untilMs: number };

export type NaiveSession = AccountSession & { readonly account: string };

export type NaiveRoom = {
  isOpen: boolean;
  isMuted: boolean;
  information: RoomFields;
  settings: Omit<RoomSettings, "delayedClosing" | "slowModeSeconds">;
  slowModeSeconds: number;
  closing: { kind: string; seconds: number; fromMs: number | undefined };
  members: NaiveMember[];
  queueSize: number | undefined;
  queue: NaiveElement[];
  virtualMembers: NaiveVirtualMember[];
  tagMutes: { tag: string; untilMs: number }[];
  pinnedSeq: number | undefined;
  lastSeq: number;
  /** What was said and not taken back. */
  messages: PublishedMessage[];
  spoke: { account: string; atMs: number }[];
  sessions: NaiveSession[];
};

export function naiveRoom(room: Partial<Room>, members: readonly NaiveMember[]): NaiveRoom {
  const { slowModeSeconds, tagMutes, queueSizeLimit } = { ...ROOM_DEFAULTS, ...room };
  return {
    isOpen: true,
    isMuted: false,
    information: { name: "square", announcement: "", liveUrl: "", extension: "", queueLevel: 0 },
    settings: { hasEnterExitNotices: true, multiClientPolicy: "deployment", messagesPerSecond: "deployment" },
    slowModeSeconds,
    closing: { kind: "none", seconds: 0, fromMs: undefined },
    members: members.map((member) => ({ ...member })),
    queueSize: queueSizeLimit,
    queue: [],
    virtualMembers: [],
    tagMutes: tagMutes.map((mute) => ({ ...mute })),
    pinnedSeq: undefined,
    lastSeq: 0,
    messages: [],
    spoke: [],
    sessions: [],
  };
}

export const FIXED = ["creator", "manager", "ordinaryMember"];

export function naiveMember(id: string, role: string): NaiveMember {
  return { id, role, nick: "", avatar: "", extension: "", isBlocked: false, isMuted: false, mutedUntilMs: 0 };
}

/** The standing of somebody; whom no list knows is a visitor. */
export function memberIn(room: NaiveRoom, id: string): NaiveMember {
  return room.members.find((member) => member.id === id) ?? naiveMember(id, "visitor");
}

/** The server API without a name is the deployment's own. */
export function roleIn(room: NaiveRoom, { accountId, isAnonymous, origin }: Actor): string {
  if (origin.kind === "serverApi" && accountId === "") return "creator";
  return isAnonymous ? "anonymousVisitor" : memberIn(room, accountId).role;
}

export function leads(role: string): boolean {
  return role === "creator" || role === "manager";
}

/** Why somebody's voice is not heard now, whatever it says. [BL1] [MU1] [MU2] [MU3] */
export function whySilent(
  room: NaiveRoom,
  actor: Actor,
  { nowMs, ignoresMute }: { readonly nowMs: number; readonly ignoresMute: boolean },
): readonly string[] {
  const { isBlocked, isMuted, mutedUntilMs } = memberIn(room, actor.accountId);
  return [
    ...(isBlocked ? ["blocked"] : []),
    ...(isMuted ? ["muted"] : []),
    ...(mutedUntilMs > nowMs && !ignoresMute ? ["temporarilyMuted"] : []),
    ...(room.isMuted && !leads(roleIn(room, actor)) ? ["roomMuted"] : []),
  ];
}

/** [DC1] */
export function naiveClosesAtMs({ isOpen, closing }: NaiveRoom): number | undefined {
  if (!isOpen || closing.kind === "none" || closing.fromMs === undefined) return undefined;
  return closing.fromMs + closing.seconds * 1000;
}

/** [DC1] The time counts while nobody is in the room, however the last one left. */
export function watchEmptiness(room: NaiveRoom, nowMs: number): void {
  if (room.closing.kind !== "idle") return;
  if (room.sessions.length > 0) room.closing.fromMs = undefined;
  else room.closing.fromMs ??= nowMs;
}

/** [QU4] What belongs to somebody who is gone leaves. */
export function dropTransientOf(room: NaiveRoom, isGone: (owner: string) => boolean): void {
  room.queue = room.queue.filter((element) => !element.isTransient || !isGone(element.owner));
}

export function isAbsentFrom(room: NaiveRoom, account: string): boolean {
  return room.sessions.every((session) => session.account !== account);
}

/** All sessions end; what is transient goes with them. [RM2] */
export function closeNaively(room: NaiveRoom): void {
  room.isOpen = false;
  room.sessions = [];
  dropTransientOf(room, () => true);
}

export function endSessionsOf(room: NaiveRoom, account: string): void {
  room.sessions = room.sessions.filter((session) => session.account !== account);
  dropTransientOf(room, (owner) => owner === account);
}

export function isTooLong(text: string | undefined, limit: number): boolean {
  return text !== undefined && text.length > limit;
}

export function isBadNotice(extension: string, limit = limits.MAX_NOTIFICATION_EXTENSION_LENGTH): boolean {
  return extension.length > limit;
}
