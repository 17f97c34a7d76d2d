import { limits, PlazaError } from "@plaza/core";
import { z } from "zod";
import { accountId, flag, optional, optionalText, roomId, text, timestamp, withDefault } from "../call/parameters.ts";
import { deleteMessage, recallMessage } from "../operations/recall-message.ts";
import { defineCall } from "./call.ts";

/** [RC4] Takes a message back in somebody's name and tells the room, or takes it out of history in nobody's. */
export const messagesRecall = defineCall({
  method: "DELETE",
  path: "/im/v2/chatrooms/{room_id}/messages/{message_client_id}",
  parameters: z.object({
    room_id: roomId(),
    message_client_id: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
    sender_id: accountId(),
    create_time: timestamp(),
    operator_id: optional(accountId()),
    notification_enabled: withDefault(flag(), true),
    notification_extension: optionalText(limits.MAX_RECALL_EXTENSION_LENGTH),
  }),
  execute: async (input, context) => {
    const { room_id: roomId, sender_id: sender, create_time: timeMs, message_client_id: id } = input;
    const message = { roomId, sender, timeMs, id };
    const { operator_id: operator, notification_extension: extension } = input;
    if (!input.notification_enabled) await deleteMessage(message, context);
    else if (operator !== undefined) await recallMessage({ message, operator, extension }, context);
    else throw new PlazaError({ error: "badArgument", message: "operator_id is required to recall a message" });
    return {};
  },
});
