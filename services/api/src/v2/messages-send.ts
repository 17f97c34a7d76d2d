import { z } from "zod";
import { object } from "../call/json-parameters.ts";
import { sendMessage } from "../operations/send-message.ts";
import { defineCall } from "./call.ts";
import { sentMessageFields } from "./message-fields.ts";
import { BODY_IS_REQUIRED, hasBody, messageShape } from "./message-parameters.ts";
import { messagesToSend, sendingShape } from "./messages-to-send.ts";

/** Sends one message. Whether a receiver of a directed one is there is not known: who is not, does not get it. */
export const messagesSend = defineCall({
  method: "POST",
  path: "/im/v2/chatrooms/{room_id}/messages",
  parameters: z.object({ ...sendingShape, message: object(messageShape).refine(hasBody, BODY_IS_REQUIRED) }),
  execute: async (input, context) => {
    const [message] = await messagesToSend(input, [input.message], context);
    if (message === undefined) throw new Error("one message became none");
    return { message: sentMessageFields(message, await sendMessage(message)), failed_list: [] };
  },
});
