import { limits } from "@plaza/core";
import { z } from "zod";
import { type CallContext, defineCall } from "./call.ts";
import { isMessageNotFound, messageInHistory, messageReference } from "./message-reference.ts";
import { accountId, optionalText } from "./parameters.ts";
import { OK } from "./result-code.ts";

/** 0 asks the authority to look for the message among its recent ones by its id alone. */
const UNKNOWN_SEQ = 0;

const parameters = z.object({
  ...messageReference,
  operatorAcc: accountId(),
  notifyExt: optionalText(limits.MAX_RECALL_EXTENSION_LENGTH),
});

/**
 * [RC4] Takes a message back. The authority knows the newest messages, which may not have reached history yet; history
 * knows the older ones, so the second is asked where the first does not know.
 */
export const chatroomRecall = defineCall({
  path: "chatroom/recall.action",
  parameters,
  execute: async (input, context) => {
    try {
      await recall(input, UNKNOWN_SEQ, context);
    } catch (error) {
      if (!isMessageNotFound(error)) throw error;
      const { seq } = await messageInHistory(input, context.history);
      await recall(input, seq, context);
    }
    return { code: OK };
  },
});

async function recall(input: z.output<typeof parameters>, seq: number, { rooms }: CallContext): Promise<void> {
  const { roomid, msgId, notifyExt, operatorAcc } = input;
  const notification = { extension: notifyExt };
  const recallMessage = { roomId: roomid, seq, clientMessageId: msgId, notification };
  await rooms.execute(roomid, { recallMessage }, operatorAcc);
}
