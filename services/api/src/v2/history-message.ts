import { MESSAGE_TYPES, messageTypeOf } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { notificationBody } from "../operations/notification-body.ts";
import { bodyFields, subType } from "./message-fields.ts";

type Message = plaza.v1.Message.$Properties;

/** A record of history as V2 shows it; what a notification says stands in its attachment. */
export function historyMessageOf({ publication, sender }: plaza.cluster.v1.HistoryRecord.$Properties) {
  const { message, notification, timeMs, seq } = plaza.v1.Publication.decode(publication ?? new Uint8Array());
  if (message) return messageFields(message, timeMs ?? 0);
  return {
    sender_id: sender ?? "",
    message_type: MESSAGE_TYPES.notification,
    create_time: timeMs ?? 0,
    message_client_id: `notification-${seq}`,
    sender_client_type: 0,
    attachment: notificationBody(notification ?? {}),
  };
}

function messageFields(message: Message, timeMs: number) {
  const { sender, clientMessageId, text, attachment, extension } = message;
  const type = messageTypeOf(message.type ?? MESSAGE_TYPES.text) ?? "custom";
  return {
    sender_id: sender?.accountId ?? "",
    message_type: message.type ?? MESSAGE_TYPES.text,
    create_time: timeMs,
    message_client_id: clientMessageId ?? "",
    sender_client_type: sender?.clientType ?? 0,
    ...bodyFields({ type, body: text || attachment || "" }),
    extension: extension ?? "",
    ...subType({ subType: message.subType || undefined }),
  };
}
