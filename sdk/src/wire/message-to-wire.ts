import { assertNever, MESSAGE_TYPES } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { MessagePriority, MessageType, OutgoingMessage, SendableContent } from "../messages.ts";
import { numberOf } from "./number-of.ts";

export function messageToWire(
  roomId: number,
  clientMessageId: string,
  message: OutgoingMessage,
): plaza.v1.SendMessage.$Properties {
  return {
    roomId,
    clientMessageId,
    type: messageTypeToWire(message.type),
    subType: message.subType ?? 0,
    ...bodyOf(message),
    extension: message.extension ?? "",
    doNotStore: message.isStored === false,
    priority: numberOf(PRIORITIES, message.priority ?? "normal", "priority") as plaza.v1.MessagePriority,
    refuseExcessPriority: message.refuseDowngrade ?? false,
    receivers: [...(message.receivers ?? [])],
    ...(message.targetTags !== undefined && { targetTags: message.targetTags }),
    ...(message.place && { place: message.place }),
  };
}

/** By their numbers on the wire. */
const PRIORITIES: readonly MessagePriority[] = ["normal", "high", "low"];

export function messageTypeToWire(type: MessageType): plaza.v1.MessageType {
  return MESSAGE_TYPES[type] as plaza.v1.MessageType;
}

function bodyOf(content: SendableContent): { readonly text: string } | { readonly attachment: string } {
  switch (content.type) {
    case "text":
    case "tip":
      return { text: content.text };
    case "custom":
      return { attachment: content.attachment };
    case "image":
    case "audio":
    case "video":
    case "file":
    case "location":
      return { attachment: JSON.stringify(content.attachment) };
    default:
      return assertNever(content);
  }
}
