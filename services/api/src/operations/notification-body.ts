import { plaza } from "@plaza/proto";
import { memberType } from "./member-type.ts";
import { queueChangeText } from "./queue-change.ts";
import { roleNumber } from "./role-number.ts";

type Notification = plaza.v1.Notification.$Properties;

const { NotificationType } = plaza.v1;

/** The body of the product's notification messages; our numbers of notification types are the product's. */
export function notificationBody(notification: Notification) {
  const { type, operator, operatorNick, targets, targetNicks, extension } = notification;
  return {
    id: type ?? 0,
    data: {
      operator: operator ?? "",
      opeNick: operatorNick ?? "",
      target: targets ?? [],
      tarNick: targetNicks ?? [],
      ext: extension ?? "",
      ...particularsOf(notification),
    },
  };
}

function particularsOf({ type, muteSeconds, tag, message, member, previousRole, queue }: Notification) {
  switch (type) {
    case NotificationType.MEMBER_WAS_TEMPORARILY_MUTED:
    case NotificationType.TEMPORARY_MUTE_WAS_ENDED:
      return { muteDuration: muteSeconds ?? 0 };
    case NotificationType.TAG_WAS_MUTED:
    case NotificationType.TAG_MUTE_WAS_ENDED:
      return { muteDuration: muteSeconds ?? 0, targetTag: tag ?? "" };
    case NotificationType.MESSAGE_WAS_RECALLED:
    case NotificationType.MESSAGE_WAS_PINNED:
    case NotificationType.MESSAGE_WAS_UNPINNED:
      return { msgId: message?.clientMessageId ?? "", msgTime: message?.timeMs ?? 0 };
    case NotificationType.TAGS_WERE_UPDATED:
      return { tags: member?.tags ?? [] };
    case NotificationType.MEMBER_ROLE_WAS_UPDATED:
      return { previousRole: roleNumber(previousRole), member: memberOf(member ?? {}) };
    case NotificationType.QUEUE_WAS_CHANGED:
    case NotificationType.QUEUE_WAS_BATCH_CHANGED:
    case NotificationType.QUEUE_WAS_BATCH_OFFERED:
      return { queueChange: queueChangeText(queue ?? {}) };
    default:
      return {};
  }
}

/** The product's names of what a notification tells of a member. */
function memberOf(member: plaza.v1.Member.$Properties) {
  const { accountId, nick, avatar, extension } = member;
  return {
    accid: accountId ?? "",
    nick: nick ?? "",
    avator: avatar ?? "",
    ext: extension ?? "",
    type: memberType(member),
  };
}
