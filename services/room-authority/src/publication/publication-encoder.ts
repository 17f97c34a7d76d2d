import { assertNever } from "@plaza/core";
import { clientTypeToWire, messageTypeToWire, plaza, roleToWire } from "@plaza/proto";
import type { RoomEvent } from "../room/decision.ts";
import { remainingSeconds } from "../room/remaining-seconds.ts";
import { type NotifyingEvent, notificationOf } from "./notification-encoder.ts";

/** Events that live only now; the others take a sequence, unless they are directed. */
export type NoticeEvent = Extract<RoomEvent, { kind: "memberEntered" | "memberExited" }>;
export type PublishedEvent = Exclude<RoomEvent, NoticeEvent>;

export function isNotice(event: RoomEvent): event is NoticeEvent {
  return event.kind === "memberEntered" || event.kind === "memberExited";
}

/** Where a publication stands in its room. */
export type Place = { readonly seq: number; readonly timeMs: number };

/**
 * What the event becomes for viewers, the recent log and history. A silent one takes its sequence without a body: the
 * log has to carry what gateways do about it.
 */
export function publicationOf(event: PublishedEvent, place: Place): plaza.v1.Publication.$Properties {
  return { ...place, ...bodyOf(event, place.timeMs) };
}

type Body = Pick<plaza.v1.Publication.$Properties, "message" | "notification">;

function bodyOf(event: PublishedEvent, nowMs: number): Body {
  if (event.kind === "messageSent") return { message: messageOf(event) };
  if (event.kind === "sessionsDisplaced" || event.isSilent) return {};
  return { notification: notificationOf(event satisfies NotifyingEvent, nowMs) };
}

function messageOf(event: Extract<RoomEvent, { kind: "messageSent" }>): plaza.v1.Message.$Properties {
  const { clientMessageId, type, subType, text, attachment, extension, isStored, priority, audience } = event.message;
  const { actor, role, nick, avatar } = event.sender;
  return {
    clientMessageId,
    type: messageTypeToWire(type),
    subType,
    text,
    attachment,
    extension,
    doNotStore: !isStored || audience.kind === "directed",
    highPriority: priority === "high",
    targetTags: event.targetTags,
    directed: audience.kind === "directed",
    ...(audience.kind === "room" && audience.place && { place: audience.place }),
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
export function noticeOf(event: NoticeEvent, nowMs: number): plaza.v1.Notification.$Properties {
  const { account, operator, nick, extension } = event;
  const common = { operator, operatorNick: nick, targets: [account], targetNicks: [nick], extension };
  const { NotificationType } = plaza.v1;
  switch (event.kind) {
    case "memberEntered":
      return { ...common, type: NotificationType.MEMBER_ENTERED, member: entrantOf(event, nowMs) };
    case "memberExited":
      return { ...common, type: NotificationType.MEMBER_EXITED };
    default:
      return assertNever(event);
  }
}

function entrantOf(
  { account, nick, standing }: Extract<NoticeEvent, { kind: "memberEntered" }>,
  nowMs: number,
): plaza.v1.Member.$Properties {
  return {
    accountId: account,
    role: roleToWire(standing.role),
    nick,
    muted: standing.isMuted,
    temporaryMuteSeconds: remainingSeconds(standing.mutedUntilMs, nowMs),
  };
}
