import { z } from "zod";
import { objects } from "../call/json-parameters.ts";
import { type SendOutcome, sendMessages } from "../operations/send-message.ts";
import { defineCall } from "./call.ts";
import { sentMessageFields } from "./message-fields.ts";
import { BODY_IS_REQUIRED, bodyBytes, type GivenMessage, hasBody, messageShape } from "./message-parameters.ts";
import { messagesToSend, sendingShape } from "./messages-to-send.ts";
import { resultCodeOf } from "./result-code.ts";

/** From the product's API. */
const MAX_BATCH = 20;
const MAX_BATCHED_BYTES = 5 * 1024;

const messages = objects(messageShape, { max: MAX_BATCH, what: "messages" }).superRefine((given, context) => {
  for (const [index, message] of given.entries()) {
    const problem = problemOf(message);
    if (problem) context.addIssue({ code: "custom", path: [index], message: problem });
  }
});

/** Sends some messages of one account in their order; each succeeds or fails on its own. */
export const messagesSendBatch = defineCall({
  method: "POST",
  path: "/im/v2/chatrooms/messages",
  limit: "batch",
  parameters: z.object({ ...sendingShape, messages }),
  execute: async (input, context) => {
    const outcomes = await sendMessages(await messagesToSend(input, input.messages, context));
    return { success_list: outcomes.flatMap(sentFields), failed_list: outcomes.flatMap(failedFields) };
  },
});

function problemOf(message: GivenMessage): string | undefined {
  if (!hasBody(message)) return BODY_IS_REQUIRED;
  const bytes = bodyBytes(message);
  return bytes > MAX_BATCHED_BYTES ? `of ${bytes} bytes exceeds ${MAX_BATCHED_BYTES}` : undefined;
}

function sentFields(outcome: SendOutcome) {
  return outcome.kind === "sent" ? [sentMessageFields(outcome.message, outcome.sent)] : [];
}

/** The product's libraries do not agree: one reads the fields, another the list of `failed_messages`. */
function failedFields(outcome: SendOutcome) {
  if (outcome.kind !== "refused") return [];
  const { error, message } = outcome;
  const failed = {
    message_client_id: message.content.id,
    error_code: resultCodeOf(error),
    error_msg: error.refusal.message,
  };
  return [{ ...failed, failed_messages: [failed] }];
}
