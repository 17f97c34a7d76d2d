import { assertNever, type Room } from "@plaza/core";
import { plaza, roleToWire } from "@plaza/proto";
import type { MemberNotice, MemberNotified, RoomEvent, RoomNotice } from "../room/decision.ts";

type Notification = plaza.v1.Notification.$Properties;

const { NotificationType } = plaza.v1;

const ROOM_NOTICES = {
  closed: NotificationType.ROOM_WAS_CLOSED,
  opened: NotificationType.ROOM_WAS_OPENED,
  updated: NotificationType.ROOM_WAS_UPDATED,
  muted: NotificationType.ROOM_WAS_MUTED,
  unmuted: NotificationType.ROOM_WAS_UNMUTED,
} as const satisfies Record<RoomNotice, number>;

const MEMBER_NOTICES = {
  blocked: NotificationType.MEMBER_WAS_BLOCKED,
  unblocked: NotificationType.MEMBER_WAS_UNBLOCKED,
  muted: NotificationType.MEMBER_WAS_MUTED,
  unmuted: NotificationType.MEMBER_WAS_UNMUTED,
  removed: NotificationType.MEMBER_WAS_REMOVED,
  updated: NotificationType.MEMBER_WAS_UPDATED,
  temporarilyMuted: NotificationType.MEMBER_WAS_TEMPORARILY_MUTED,
  temporaryMuteEnded: NotificationType.TEMPORARY_MUTE_WAS_ENDED,
  roleUpdated: NotificationType.MEMBER_ROLE_WAS_UPDATED,
} as const satisfies Record<MemberNotice["kind"], number>;

/** How the room is now. */
export function roomNotification(event: Extract<RoomEvent, { kind: "roomNotified" }>): Notification {
  const { what, operator, operatorNick, extension, room } = event;
  return { type: ROOM_NOTICES[what], operator: operator.accountId, operatorNick, extension, room: roomOf(room) };
}

/** How the member is now, and what is particular to the change. */
export function memberNotification(event: MemberNotified, nowMs: number): Notification {
  const { what, operator, operatorNick, extension } = event;
  const member = memberOf(event, nowMs);
  return {
    type: MEMBER_NOTICES[what.kind],
    operator: operator.accountId,
    operatorNick,
    targets: [event.member.accountId],
    targetNicks: [member.nick ?? ""],
    extension,
    member,
    ...particularsOf(what),
  };
}

function particularsOf(what: MemberNotice): Pick<Notification, "previousRole" | "muteSeconds"> {
  switch (what.kind) {
    case "temporarilyMuted":
      return { muteSeconds: what.seconds };
    case "temporaryMuteEnded":
      return { muteSeconds: what.remainingSeconds };
    case "roleUpdated":
      return { previousRole: roleToWire(what.previousRole) };
    case "blocked":
    case "unblocked":
    case "muted":
    case "unmuted":
    case "removed":
    case "updated":
      return {};
    default:
      return assertNever(what);
  }
}

/** A change of the profile counts first, then how the member shows in the room, then what its standing keeps. */
function memberOf({ member, profile, targetShown }: MemberNotified, nowMs: number): plaza.v1.Member.$Properties {
  const shown = { ...targetShown, ...profile };
  return {
    accountId: member.accountId,
    role: roleToWire(member.role),
    nick: shown.nick ?? member.nick,
    avatar: shown.avatar ?? member.avatar,
    extension: shown.extension ?? member.extension,
    blocked: member.isBlocked,
    muted: member.isMuted,
    temporaryMuteSeconds: Math.max(0, Math.ceil((member.mutedUntilMs - nowMs) / 1000)),
  };
}

function roomOf(room: Room): plaza.v1.Room.$Properties {
  const { roomId, name, announcement, liveUrl, extension, creator, queueLevel } = room;
  const texts = { roomId, name, announcement, liveUrl, extension, creator, queueLevel };
  return { ...texts, open: room.isOpen, muted: room.isMuted, createdAtMs: room.createdAtMs };
}
