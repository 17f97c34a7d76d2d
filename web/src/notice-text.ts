import type { NotificationContent, Role } from "@plaza/client";

/** What happened in the room, in one sentence. */
export function noticeText(notice: NotificationContent): string {
  const who = nameOf(notice);
  return NOTICE_TEXTS[notice.type](who, notice);
}

function nameOf(notice: NotificationContent): string {
  const names = notice.targetNicks.filter((nick) => nick !== "").join(", ");
  const account = notice.targets.join(", ") || notice.operator;
  return names || notice.operatorNick || (account.startsWith("anon-") ? "A guest" : account) || "Somebody";
}

const NOTICE_TEXTS: Readonly<
  Record<NotificationContent["type"], (who: string, notice: NotificationContent) => string>
> = {
  memberEntered: (who) => `${who} came in`,
  memberExited: (who) => `${who} left`,
  memberBlocked: (who) => `${who} was blocked`,
  memberUnblocked: (who) => `${who} is no longer blocked`,
  memberMuted: (who) => `${who} was muted`,
  memberUnmuted: (who) => `${who} may speak again`,
  memberTemporarilyMuted: (who, { muteSeconds = 0 }) => `${who} was muted for ${durationText(muteSeconds)}`,
  temporaryMuteEnded: (who) => `${who} may speak again`,
  memberRemoved: (who) => `${who} was removed`,
  memberUpdated: (who) => `${who} has a new profile`,
  memberRoleUpdated: (who, { member }) => `${who} is now ${ROLE_TEXTS[member?.role ?? "unknown"]}`,
  queueChanged: (_, notice) => queueText(notice),
  queueBatchChanged: (_, notice) => queueText(notice),
  queueBatchOffered: () => "The queue has grown",
  tagMuted: (_, { muteSeconds = 0 }) => `Some may not speak for ${durationText(muteSeconds)}`,
  tagMuteEnded: () => "Those who were muted by their tag may speak again",
  tagsUpdated: (who) => `${who} has new tags`,
  messageRecalled: (_, notice) => recallText(notice),
  messagePinned: (_, notice) => `${operatorOf(notice)} pinned a message`,
  messageUnpinned: () => "No message is pinned any more",
  roomClosed: () => "The room was closed",
  roomOpened: () => "The room was opened",
  roomUpdated: () => "The room has new information",
  roomMuted: () => "The room was muted",
  roomUnmuted: () => "Everybody may speak again",
  unknown: () => "Something happened in the room",
};

function operatorOf({ operator, operatorNick }: NotificationContent): string {
  return operatorNick || operator || "Somebody";
}

function recallText(notice: NotificationContent): string {
  const isOwn = notice.operator === notice.message?.sender;
  return `${operatorOf(notice)} took back ${isOwn ? "a message" : "a message of somebody else"}`;
}

/** The elements of a queue belong to people: a change tells of these. */
function queueText(notice: NotificationContent): string {
  const [element] = notice.queue?.elements ?? [];
  const owner = element?.ownerNick || element?.owner || element?.key || "Somebody";
  switch (notice.queue?.kind) {
    case "offered":
      return `${owner} is in the queue`;
    case "polled":
      return element?.owner === notice.operator
        ? `${owner} left the queue`
        : `${operatorOf(notice)} took ${owner} from the queue`;
    case "ownerLeft":
      return `${owner} left the queue`;
    case "dropped":
      return `${operatorOf(notice)} cleared the queue`;
    default:
      return "The queue has changed";
  }
}

const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  creator: "the creator",
  manager: "a manager",
  ordinaryMember: "a member",
  visitor: "a visitor",
  anonymousVisitor: "a guest",
  virtualMember: "a robot",
  unknown: "something else",
};

/** The largest unit that fits, rounded up: somebody who waits is not told too little. */
function durationText(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 7_200) return `${Math.ceil(seconds / 60)} minutes`;
  if (seconds < 172_800) return `${Math.ceil(seconds / 3_600)} hours`;
  return `${Math.ceil(seconds / 86_400)} days`;
}
