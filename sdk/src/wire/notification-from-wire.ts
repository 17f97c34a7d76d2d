import type { plaza } from "@plaza/proto/client";
import type { MessageReference } from "../messages.ts";
import type { NotificationContent, NotificationType } from "../notifications.ts";
import { roleFromWire, standingFromWire, tagsFromWire } from "./member-from-wire.ts";
import { queueChangeFromWire } from "./queue-from-wire.ts";
import { notifiedRoomFromWire } from "./room-from-wire.ts";

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

/** Their seconds may be 0, as when a mute is ended in its last moment, and the wire has no 0. */
const TEMPORARY_MUTES: ReadonlySet<NotificationType> = new Set([
  "memberTemporarilyMuted",
  "temporaryMuteEnded",
  "tagMuted",
  "tagMuteEnded",
]);

export function notificationFromWire(wire: plaza.v1.Notification.$Properties): NotificationContent {
  const type = NOTIFICATION_TYPES.get(wire.type ?? 0) ?? "unknown";
  return {
    type,
    typeNumber: wire.type ?? 0,
    operator: wire.operator ?? "",
    operatorNick: wire.operatorNick ?? "",
    targets: wire.targets ?? [],
    targetNicks: wire.targetNicks ?? [],
    extension: wire.extension ?? "",
    ...(wire.member && { member: standingFromWire(wire.member) }),
    ...(wire.member && type === "tagsUpdated" && { tags: tagsFromWire(wire.member) }),
    ...(wire.previousRole && { previousRole: roleFromWire(wire.previousRole) }),
    ...((wire.muteSeconds || TEMPORARY_MUTES.has(type)) && { muteSeconds: wire.muteSeconds ?? 0 }),
    ...(wire.room && { room: notifiedRoomFromWire(wire.room) }),
    ...(wire.queue && { queue: queueChangeFromWire(wire.queue) }),
    ...(wire.tag && { tag: wire.tag }),
    ...(wire.message && { message: messageReferenceFromWire(wire.message) }),
  };
}

export function messageReferenceFromWire(wire: plaza.v1.MessageReference.$Properties): MessageReference {
  return {
    seq: wire.seq ?? 0,
    timeMs: wire.timeMs ?? 0,
    clientMessageId: wire.clientMessageId ?? "",
    sender: wire.sender ?? "",
  };
}
