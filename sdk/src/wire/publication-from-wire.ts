import { clientTypeOf } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { NotificationContent, NotificationType, RoomPublication, Sender } from "../messages.ts";
import { contentFromWire } from "./content-from-wire.ts";
import { roleFromWire, standingFromWire } from "./member-from-wire.ts";
import { notifiedRoomFromWire } from "./room-from-wire.ts";

/** Those that show something: a silent change, or what only newer clients know, takes its place and has no body. [NT2] */
export function publicationsFromWire(
  wire: readonly plaza.v1.Publication.$Properties[] | null | undefined,
  ownAccountId: string,
): RoomPublication[] {
  const shown = (wire ?? []).filter(({ message, notification }) => message ?? notification);
  return shown.map((each) => publicationFromWire(each, ownAccountId));
}

function publicationFromWire(wire: plaza.v1.Publication.$Properties, ownAccountId: string): RoomPublication {
  const place = { seq: wire.seq ?? 0, timeMs: wire.timeMs ?? 0 };
  if (wire.notification) return { kind: "notification", ...place, ...notificationFromWire(wire.notification) };
  const message = wire.message ?? {};
  const sender = senderFromWire(message.sender ?? {});
  return {
    kind: "message",
    ...place,
    ...contentFromWire(message),
    clientMessageId: message.clientMessageId ?? "",
    sender,
    subType: message.subType ?? 0,
    extension: message.extension ?? "",
    isStored: !message.doNotStore,
    isHighPriority: message.highPriority ?? false,
    isOwn: sender.accountId === ownAccountId,
  };
}

const NOTIFICATION_TYPES: ReadonlyMap<number, NotificationType> = new Map([
  [301, "memberEntered"],
  [302, "memberExited"],
  [303, "memberBlocked"],
  [304, "memberUnblocked"],
  [305, "memberMuted"],
  [306, "memberUnmuted"],
  [311, "roomClosed"],
  [312, "roomUpdated"],
  [313, "memberRemoved"],
  [314, "memberTemporarilyMuted"],
  [315, "temporaryMuteEnded"],
  [316, "memberUpdated"],
  [317, "queueChanged"],
  [318, "roomMuted"],
  [319, "roomUnmuted"],
  [320, "queueBatchChanged"],
  [321, "tagMuted"],
  [322, "tagMuteEnded"],
  [323, "messageRecalled"],
  [324, "queueBatchOffered"],
  [325, "tagsUpdated"],
  [326, "memberRoleUpdated"],
  [397, "messagePinned"],
  [398, "messageUnpinned"],
  [399, "roomOpened"],
]);

export function notificationFromWire(wire: plaza.v1.Notification.$Properties): NotificationContent {
  return {
    type: NOTIFICATION_TYPES.get(wire.type ?? 0) ?? "unknown",
    typeNumber: wire.type ?? 0,
    operator: wire.operator ?? "",
    operatorNick: wire.operatorNick ?? "",
    targets: wire.targets ?? [],
    targetNicks: wire.targetNicks ?? [],
    extension: wire.extension ?? "",
    ...(wire.member && { member: standingFromWire(wire.member) }),
    ...(wire.previousRole && { previousRole: roleFromWire(wire.previousRole) }),
    ...(wire.muteSeconds && { muteSeconds: wire.muteSeconds }),
    ...(wire.room && { room: notifiedRoomFromWire(wire.room) }),
  };
}

function senderFromWire(wire: plaza.v1.Sender.$Properties): Sender {
  return {
    accountId: wire.accountId ?? "",
    nick: wire.nick ?? "",
    avatar: wire.avatar ?? "",
    role: roleFromWire(wire.role),
    clientType: clientTypeOf(wire.clientType ?? 0),
  };
}
