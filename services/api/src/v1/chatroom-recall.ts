import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, optionalText } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { recallMessage } from "../operations/recall-message.ts";
import { defineCall } from "./call.ts";
import { messageReference, referenceOf } from "./message-reference-parameters.ts";

/** [RC4] Takes a message back and tells the room. */
export const chatroomRecall = defineCall({
  path: "chatroom/recall.action",
  parameters: z.object({
    ...messageReference,
    operatorAcc: accountId(),
    notifyExt: optionalText(limits.MAX_RECALL_EXTENSION_LENGTH),
  }),
  execute: async (input, context) => {
    const { operatorAcc: operator, notifyExt: extension } = input;
    await recallMessage({ message: referenceOf(input), operator, extension }, context);
    return { code: OK };
  },
});
