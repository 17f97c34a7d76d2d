import { limits } from "@plaza/core";
import { z } from "zod";
import { optional, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { deleteMessage } from "../operations/recall-message.ts";
import { defineCall } from "./call.ts";
import { messageReference, referenceOf } from "./message-reference-parameters.ts";

/** [RC4] Takes a message out of history, in nobody's name and without telling the room. */
export const chatroomDeleteHistoryMessage = defineCall({
  path: "chatroom/deleteHistoryMessage.action",
  parameters: z.object({
    ...messageReference,
    // Ours, and not needed where the time names one message: those that were published at once share it.
    msgId: optional(text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH)),
  }),
  execute: async (input, context) => {
    await deleteMessage(referenceOf(input), context);
    return { code: OK };
  },
});
