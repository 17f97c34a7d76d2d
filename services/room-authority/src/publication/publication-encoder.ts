import { assertNever } from "@plaza/core";
import { clientTypeToWire, messageTypeToWire, plaza, roleToWire } from "@plaza/proto";
import { endedAccount, type RoomEvent } from "../room/decision.ts";
import { memberNotification, roomNotification } from "./notification-encoder.ts";

/** Events that take a sequence; the others live only now. */
export type SequencedEvent = Extract<RoomEvent, { kind: "messageSent" | "roomNotified" | "memberNotified" }>;
export type NoticeEvent = Exclude<RoomEvent, SequencedEvent>;

export function isSequenced(event: RoomEvent): event is SequencedEvent {
  return event.kind !== "memberEntered" && event.kind !== "memberExited";
}

/** Where a publication stands in its room. */
export type Place = { readonly seq: number; readonly timeMs: number };

/**
 * What the event becomes for viewers, the recent log and history. A silent one takes its sequence without a body: the
 * log has to carry what gateways do about it.
 */
export function publicationOf(event: SequencedEvent, place: Place): plaza.v1.Publication.$Properties {
  return { ...place, ...bodyOf(event, place.timeMs) };
}

type Body = Pick<plaza.v1.Publication.$Properties, "message" | "notification">;

function bodyOf(event: SequencedEvent, nowMs: number): Body {
  switch (event.kind) {
    case "messageSent":
      return { message: messageOf(event) };
    case "roomNotified":
      return event.isSilent ? {} : { notification: roomNotification(event) };
    case "memberNotified":
      return event.isSilent ? {} : { notification: memberNotification(event, nowMs) };
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
  if (event.kind === "roomNotified" && event.what === "closed") return { closeRoom: { reason: "the room was closed" } };
  if (event.kind !== "memberNotified") return undefined;
  if (event.profile) return { updateProfile: { accountId: event.member.accountId, ...event.profile } };
  const accountId = endedAccount(event);
  if (accountId === undefined) return undefined;
  const { KickReason } = plaza.v1;
  const reason = event.what.kind === "blocked" ? KickReason.BLOCKED : KickReason.BY_MANAGER;
  return { endSessions: { accountIds: [accountId], reason, extension: event.extension } };
}
