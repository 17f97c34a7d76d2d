import { MESSAGE_TYPES } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { notificationBody } from "../operations/notification-body.ts";

type Message = plaza.v1.Message.$Properties;

/** A record of history as the product shows it. */
export function historyMessageOf({ publication, sender }: plaza.cluster.v1.HistoryRecord.$Properties) {
  return historyMessage(plaza.v1.Publication.decode(publication ?? new Uint8Array()), sender ?? "");
}

function historyMessage(publication: plaza.v1.Publication.$Properties, sender: string) {
  const { message, notification, timeMs = 0 } = publication;
  if (message) return { ...header(message, timeMs ?? 0), body: bodyOf(message), ...extensionOf(message) };
  return {
    from: sender,
    msgid: `notification-${publication.seq ?? 0}`,
    sendtime: timeMs,
    type: MESSAGE_TYPES.notification,
    fromclienttype: 0,
    body: notificationBody(notification ?? {}),
  };
}

function header(message: Message, timeMs: number) {
  return {
    from: message.sender?.accountId ?? "",
    msgid: message.clientMessageId ?? "",
    sendtime: timeMs,
    type: message.type ?? MESSAGE_TYPES.text,
    fromclienttype: message.sender?.clientType ?? 0,
  };
}

/** Texts and custom messages as they were written; the others, whose attachments are JSON objects, as objects. */
function bodyOf({ type, text, attachment }: Message): unknown {
  switch (type ?? MESSAGE_TYPES.text) {
    case MESSAGE_TYPES.text:
    case MESSAGE_TYPES.tip:
      return text ?? "";
    case MESSAGE_TYPES.custom:
      return attachment ?? "";
    default:
      return jsonOr(attachment ?? "");
  }
}

/** What was stored before a rule became stricter is shown as it is. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The product's history has no extension; a message that has one would lose it. */
function extensionOf({ extension }: Message) {
  return extension ? { ext: extension } : {};
}
