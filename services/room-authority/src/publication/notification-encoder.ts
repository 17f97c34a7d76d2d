import { assertNever } from "@plaza/core";
import { plaza, roleToWire } from "@plaza/proto";
import type {
  MemberNotice,
  MemberNotified,
  QueueNotified,
  RoomEvent,
  RoomNotice,
  TagNotified,
} from "../room/decision.ts";
import { remainingSeconds } from "../room/remaining-seconds.ts";
import { queueElementToWire } from "./queue-element-to-wire.ts";
import { roomToWire } from "./room-to-wire.ts";

type Notification = plaza.v1.Notification.$Properties;
type EventOf<Kind extends RoomEvent["kind"]> = Extract<RoomEvent, { kind: Kind }>;

/** Events that tell the room something, unless they are silent. */
export type NotifyingEvent = EventOf<
  "roomNotified" | "memberNotified" | "tagNotified" | "queueNotified" | "messageRecalled" | "messagePinned"
>;

const { NotificationType, QueueChangeKind } = plaza.v1;

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
  tagsUpdated: NotificationType.TAGS_WERE_UPDATED,
  temporarilyMuted: NotificationType.MEMBER_WAS_TEMPORARILY_MUTED,
  temporaryMuteEnded: NotificationType.TEMPORARY_MUTE_WAS_ENDED,
  roleUpdated: NotificationType.MEMBER_ROLE_WAS_UPDATED,
} as const satisfies Record<MemberNotice["kind"], number>;

const { QUEUE_WAS_CHANGED, QUEUE_WAS_BATCH_CHANGED, QUEUE_WAS_BATCH_OFFERED } = NotificationType;

/** The product has three types for six kinds of change. */
const QUEUE_NOTICES = {
  offered: { type: QUEUE_WAS_CHANGED, kind: QueueChangeKind.OFFERED },
  polled: { type: QUEUE_WAS_CHANGED, kind: QueueChangeKind.POLLED },
  dropped: { type: QUEUE_WAS_CHANGED, kind: QueueChangeKind.DROPPED },
  ownerLeft: { type: QUEUE_WAS_BATCH_CHANGED, kind: QueueChangeKind.OWNER_LEFT },
  batchUpdated: { type: QUEUE_WAS_BATCH_CHANGED, kind: QueueChangeKind.BATCH_UPDATED },
  batchOffered: { type: QUEUE_WAS_BATCH_OFFERED, kind: QueueChangeKind.BATCH_OFFERED },
} as const satisfies Record<QueueNotified["what"], { readonly type: number; readonly kind: number }>;

/** How things are now, and what is particular to the change. [NT2] */
export function notificationOf(event: NotifyingEvent, nowMs: number): Notification {
  const { operator, operatorNick, extension } = event;
  return { operator: operator?.accountId ?? "", operatorNick, extension, ...particularsOf(event, nowMs) };
}

function particularsOf(event: NotifyingEvent, nowMs: number): Notification {
  switch (event.kind) {
    case "roomNotified":
      return { type: ROOM_NOTICES[event.what], room: roomToWire(event.room, nowMs) };
    case "memberNotified":
      return aboutMember(event, nowMs);
    case "tagNotified":
      return { ...aboutTag(event.what), tag: event.tag, room: roomToWire(event.room, nowMs) };
    case "queueNotified":
      return aboutQueue(event);
    case "messageRecalled":
      return { type: NotificationType.MESSAGE_WAS_RECALLED, ...aboutMessage(event) };
    case "messagePinned":
      return {
        type: event.isPinned ? NotificationType.MESSAGE_WAS_PINNED : NotificationType.MESSAGE_WAS_UNPINNED,
        room: roomToWire(event.room, nowMs),
        ...aboutMessage(event),
      };
    default:
      return assertNever(event);
  }
}

function aboutMember(event: MemberNotified, nowMs: number): Notification {
  const member = memberOf(event, nowMs);
  return {
    type: MEMBER_NOTICES[event.what.kind],
    targets: [event.member.accountId],
    targetNicks: [member.nick ?? ""],
    member,
    ...aboutChange(event.what),
  };
}

function aboutChange(what: MemberNotice): Pick<Notification, "previousRole" | "muteSeconds"> {
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
    case "tagsUpdated":
      return {};
    default:
      return assertNever(what);
  }
}

/** A change of the profile counts first, then how the member shows in the room, then what its standing keeps. */
function memberOf(event: MemberNotified, nowMs: number): plaza.v1.Member.$Properties {
  const { member, profile, targetShown, tags } = event;
  const shown = { ...targetShown, ...profile };
  return {
    accountId: member.accountId,
    role: roleToWire(member.role),
    nick: shown.nick ?? member.nick,
    avatar: shown.avatar ?? member.avatar,
    extension: shown.extension ?? member.extension,
    blocked: member.isBlocked,
    muted: member.isMuted,
    temporaryMuteSeconds: remainingSeconds(member.mutedUntilMs, nowMs),
    updatedAtMs: member.updatedAtMs,
    ...(tags && { tags: [...tags.tags], notifyTargetTags: tags.notifyTargetTags }),
  };
}

function aboutTag(what: TagNotified["what"]): Notification {
  return what.kind === "muted"
    ? { type: NotificationType.TAG_WAS_MUTED, muteSeconds: what.seconds }
    : { type: NotificationType.TAG_MUTE_WAS_ENDED, muteSeconds: what.remainingSeconds };
}

/** Values of one notification together: a queue may hold 4 MB of them, and the bus carries 1 MB. UTF-16 units. */
const MAX_QUEUE_VALUES = 64 * 1024;

/** [QU2] Beyond the limit the values are left out, for whoever needs them to list. */
function aboutQueue({ what, elements }: QueueNotified): Notification {
  const { type, kind } = QUEUE_NOTICES[what];
  let length = 0;
  const shown = elements.map((element) => {
    length += element.value.length;
    return queueElementToWire(length > MAX_QUEUE_VALUES ? { ...element, value: "" } : element);
  });
  return { type, queue: { kind, elements: shown } };
}

function aboutMessage({ message }: EventOf<"messageRecalled" | "messagePinned">): Notification {
  const { seq, timeMs, clientMessageId, sender } = message;
  return { targets: [sender], message: { seq, timeMs, clientMessageId, sender } };
}
