import type { Emitter } from "../events.ts";
import type { NotificationContent, NotificationType } from "../notifications.ts";
import type { QueueChangeKind } from "../queue.ts";
import type { RoomChangeEvents, RoomEvents } from "../room-events.ts";

type EventName = keyof RoomChangeEvents;

/** What a notification must carry to be told by that name. Those of the protocol do. [NT2] */
const PARTICULARS: { readonly [Name in EventName]: readonly (keyof NotificationContent)[] } = {
  memberEntered: [],
  memberExited: [],
  memberBlocked: ["member"],
  memberUnblocked: ["member"],
  memberMuted: ["member"],
  memberUnmuted: ["member"],
  memberTemporarilyMuted: ["member", "muteSeconds"],
  temporaryMuteEnded: ["member", "muteSeconds"],
  memberRemoved: ["member"],
  memberUpdated: ["member"],
  memberRoleUpdated: ["member", "previousRole"],
  selfMuted: ["member"],
  selfUnmuted: ["member"],
  selfTemporarilyMuted: ["member", "muteSeconds"],
  selfTemporaryMuteEnded: ["member", "muteSeconds"],
  tagsUpdated: ["member", "tags"],
  tagMuted: ["tag", "muteSeconds"],
  tagMuteEnded: ["tag", "muteSeconds"],
  roomOpened: ["room"],
  roomClosed: ["room"],
  roomUpdated: ["room"],
  roomMuted: ["room"],
  roomUnmuted: ["room"],
  messageRecalled: ["message"],
  messagePinned: ["message"],
  messageUnpinned: ["message"],
  queueOffered: ["queue"],
  queuePolled: ["queue"],
  queueUpdated: ["queue"],
  queueDropped: ["queue"],
  queueOwnerLeft: ["queue"],
  queueBatchOffered: ["queue"],
};

/** The three types of queue notifications differ in what changed by one call; the kind says what happened. */
const QUEUE_EVENTS: { readonly [Kind in QueueChangeKind]?: EventName } = {
  offered: "queueOffered",
  polled: "queuePolled",
  dropped: "queueDropped",
  ownerLeft: "queueOwnerLeft",
  batchUpdated: "queueUpdated",
  batchOffered: "queueBatchOffered",
};

const SELF_EVENTS: { readonly [Type in NotificationType]?: EventName } = {
  memberMuted: "selfMuted",
  memberUnmuted: "selfUnmuted",
  memberTemporarilyMuted: "selfTemporarilyMuted",
  temporaryMuteEnded: "selfTemporaryMuteEnded",
};

/** Tells the application by name what a notification or a notice tells. */
export function emitChange(
  emit: Pick<Emitter<RoomEvents>, "emit">,
  notification: NotificationContent,
  ownAccountId: string,
): void {
  const { type, member } = notification;
  tell(emit, notification, eventNameOf(notification));
  if (member?.accountId === ownAccountId) tell(emit, notification, SELF_EVENTS[type]);
}

function eventNameOf({ type, queue }: NotificationContent): EventName | undefined {
  switch (type) {
    case "queueChanged":
    case "queueBatchChanged":
    case "queueBatchOffered":
      return queue && QUEUE_EVENTS[queue.kind];
    case "unknown":
      return undefined;
    default:
      return type;
  }
}

function tell(
  emit: Pick<Emitter<RoomEvents>, "emit">,
  notification: NotificationContent,
  name: EventName | undefined,
): void {
  if (name !== undefined && hasParticulars(notification, name)) emit.emit(name, notification);
}

function hasParticulars<Name extends EventName>(
  notification: NotificationContent,
  name: Name,
): notification is NotificationContent & RoomChangeEvents[Name] {
  return PARTICULARS[name].every((particular) => notification[particular] !== undefined);
}
