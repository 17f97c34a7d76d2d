import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, flag, optional, text, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { broadcastMessage } from "../operations/broadcast-message.ts";
import { requireAccount } from "../operations/require-account.ts";
import { defineCall } from "./call.ts";
import { contentOf, contentParameters, withoutEffect } from "./message-parameters.ts";
import { sentFields } from "./sent-message.ts";

/** [BR1] Sends a message to whoever is online in any room; it is not stored. */
export const chatroomBroadcast = defineCall({
  path: "chatroom/broadcast.action",
  limit: "broadcast",
  parameters: z.object({
    fromAccid: accountId(),
    ...contentParameters,
    highPriority: withDefault(flag(), false),
    notifyTargetTags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const sender = await requireAccount("fromAccid", input.fromAccid, context);
    const { highPriority, notifyTargetTags: targetTags = "" } = input;
    const content = contentOf(input);
    const time = await broadcastMessage({ sender, content, isHighPriority: highPriority, targetTags }, context.rooms);
    const flags = highPriority ? { highPriorityFlag: 1 } : {};
    return { desc: { time, ...sentFields(sender, content), ...flags }, code: OK };
  },
});
