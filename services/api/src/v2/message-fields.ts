import { messageTypeToWire } from "@plaza/proto";
import { isText, type MessageContent } from "../operations/message-content.ts";
import type { MessageToSend, SentMessage } from "../operations/send-message.ts";

/** A sent message as V2 shows it. */
export function sentMessageFields({ roomId, sender, content }: MessageToSend, sent: SentMessage) {
  return {
    ...bodyFields(content),
    message_client_id: content.id,
    create_time: sent.timeMs,
    message_type: messageTypeToWire(content.type),
    ...subType(content),
    sender_id: sender.accountId,
    sender_nick: sender.name,
    sender_avatar: sender.icon,
    room_id: roomId,
    extension: content.extension,
    msg_abandon: sent.wasAbandoned,
    high_priority: sent.wasHigh,
  };
}

/** What a message says: a text, or an attachment, which is an object for every type. */
export function bodyFields({ type, body }: Pick<MessageContent, "type" | "body">) {
  return isText(type) ? { text: body } : { attachment: attachmentFields(body) };
}

export function subType({ subType }: Pick<MessageContent, "subType">) {
  return subType === undefined ? {} : { sub_type: subType };
}

/**
 * Clients may send any text as an attachment of a custom message, but the product's server libraries decode objects only:
 * what is none is shown as `raw`.
 */
function attachmentFields(body: string): object {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // No JSON, which is no failure.
  }
  return { raw: body };
}
