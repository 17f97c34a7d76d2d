import { assertNever } from "@plaza/core";
import { clientTypeToWire, messageTypeToWire, plaza, roleToWire } from "@plaza/proto";
import type { RoomEvent } from "../room/decision.ts";

/** Events that take a sequence; the others live only now. */
export type SequencedEvent = Extract<RoomEvent, { kind: "messageSent" | "roomClosed" | "roomOpened" }>;
export type NoticeEvent = Exclude<RoomEvent, SequencedEvent>;

export function isSequenced(event: RoomEvent): event is SequencedEvent {
  return event.kind === "messageSent" || event.kind === "roomClosed" || event.kind === "roomOpened";
}

/** What the event becomes for viewers, the recent log and history. */
export function publicationOf(
  event: SequencedEvent,
  place: { readonly seq: number; readonly timeMs: number },
): plaza.v1.Publication.$Properties {
  return { ...place, ...bodyOf(event) };
}

type Body = Pick<plaza.v1.Publication.$Properties, "message" | "notification">;

function bodyOf(event: SequencedEvent): Body {
  switch (event.kind) {
    case "messageSent":
      return { message: messageOf(event) };
    case "roomClosed":
      return { notification: notificationOf(plaza.v1.NotificationType.ROOM_WAS_CLOSED, event.operator.accountId) };
    case "roomOpened":
      return { notification: notificationOf(plaza.v1.NotificationType.ROOM_WAS_OPENED, event.operator.accountId) };
    default:
      return assertNever(event);
  }
}

function messageOf(event: Extract<SequencedEvent, { kind: "messageSent" }>): plaza.v1.Message.$Properties {
  const { isStored, type, ...message } = event.message;
  const { actor, role, nick, avatar } = event.sender;
  return {
    ...message,
    type: messageTypeToWire(type),
    doNotStore: !isStored,
    sender: {
      accountId: actor.accountId,
      nick,
      avatar,
      role: roleToWire(role),
      clientType: clientTypeToWire(actor.clientType),
    },
  };
}

function notificationOf(type: plaza.v1.NotificationType, operator: string): plaza.v1.Notification.$Properties {
  return { type, operator };
}

/** The notice that tells the room of somebody coming or going. */
export function noticeOf(event: NoticeEvent): plaza.v1.Notification.$Properties {
  const isEntry = event.kind === "memberEntered";
  return {
    type: isEntry ? plaza.v1.NotificationType.MEMBER_ENTERED : plaza.v1.NotificationType.MEMBER_EXITED,
    operator: event.actor.accountId,
    operatorNick: event.nick,
    targets: [event.actor.accountId],
    targetNicks: [event.nick],
    extension: isEntry ? event.extension : "",
  };
}

/** What gateways have to do with the room's sessions because of an event. */
export function controlOf(event: SequencedEvent): plaza.cluster.v1.SessionControl.$Properties | undefined {
  return event.kind === "roomClosed" ? { closeRoom: { reason: "the room was closed" } } : undefined;
}
