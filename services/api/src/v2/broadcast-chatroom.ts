import { CLIENT_TYPES, limits } from "@plaza/core";
import { messageTypeToWire } from "@plaza/proto";
import { z } from "zod";
import { object } from "../call/json-parameters.ts";
import { accountId, choice, flag, optional, optionalText, text, withDefault } from "../call/parameters.ts";
import { broadcastMessage } from "../operations/broadcast-message.ts";
import { requireAccount } from "../operations/require-account.ts";
import { defineCall } from "./call.ts";
import { bodyFields, subType } from "./message-fields.ts";
import { BODY_IS_REQUIRED, contentOf, contentShape, hasBody } from "./message-parameters.ts";
import { antispamConfig, routeConfig } from "./without-effect.ts";

const config = z.preprocess(
  (given) => given ?? {},
  object({
    high_priority: withDefault(flag(), false),
    notify_target_tags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
  }),
);

/** [BR1] Sends a message to whoever is online in any room; it is not stored. */
export const broadcastChatroom = defineCall({
  method: "POST",
  path: "/im/v2.1/broadcast_notification/actions/chatroom",
  limit: "broadcast",
  parameters: z.object({
    client_broadcast_id: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
    sender_id: accountId(),
    extension: optionalText(limits.MAX_EXTENSION_LENGTH),
    resend_flag: optional(choice(0, 1)),
    message: object(contentShape).refine(hasBody, BODY_IS_REQUIRED),
    message_config: config,
    ...routeConfig,
    ...antispamConfig,
  }),
  execute: async (input, context) => {
    const { client_broadcast_id: id, extension, message_config } = input;
    const sender = await requireAccount("sender_id", input.sender_id, context);
    const content = contentOf(input.message, { id, extension });
    const { high_priority: isHighPriority, notify_target_tags: targetTags = "" } = message_config;
    const time = await broadcastMessage({ sender, content, isHighPriority, targetTags }, context.rooms);
    return {
      create_time: time,
      client_broadcast_id: id,
      sender_id: sender.accountId,
      from_nick: sender.name,
      from_avatar: sender.icon,
      message_type: messageTypeToWire(content.type),
      ...bodyFields(content),
      extension,
      sender_client_type: CLIENT_TYPES.rest,
      high_priority: isHighPriority,
      ...subType(content),
    };
  },
});
