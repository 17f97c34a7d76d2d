import { limits, MAX_ACCOUNT_ID_LENGTH, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandCall, CommandHandler } from "./command-context.ts";
import { enteredSession, integerField, presentTextField, refuseAnonymous, roomIdField, textField } from "./fields.ts";
import { placeField } from "./place-field.ts";
import { tagExpressionField } from "./tags-field.ts";

/** [MS1] Sends a message; the authority decides, and its answer is the ack. */
export const sendMessage: CommandHandler<plaza.v1.SendMessage.$Properties> = async (command, call) => {
  refuseAnonymous(call.connection);
  const roomId = roomIdField(command.roomId);
  const session = enteredSession(call.connection, roomId);
  checkTexts(command);
  checkAudience(command);
  takeFromBudget(call);
  call.reply({ messageAck: await call.context.commands.send(session, command) });
};

function checkTexts(command: plaza.v1.SendMessage.$Properties): void {
  presentTextField("client_message_id", command.clientMessageId, limits.MAX_CLIENT_MESSAGE_ID_LENGTH);
  textField("text", command.text, limits.MAX_MESSAGE_TEXT_LENGTH);
  textField("attachment", command.attachment, limits.MAX_ATTACHMENT_LENGTH);
  textField("extension", command.extension, limits.MAX_EXTENSION_LENGTH);
}

/** [MS6] [PL1] Whom the message is for; whether the sender may say so is the authority's to decide. */
function checkAudience({ receivers, targetTags, place }: plaza.v1.SendMessage.$Properties): void {
  integerField("the number of receivers", receivers?.length, { min: 0, max: limits.MAX_RECEIVERS });
  for (const receiver of receivers ?? []) presentTextField("receivers", receiver, MAX_ACCOUNT_ID_LENGTH);
  tagExpressionField("target_tags", targetTags);
  if (place) placeField("place", place);
}

/** [CM3] A person types a few messages at once, but not more. */
function takeFromBudget({ connection, context }: CommandCall): void {
  const answer = connection.budget.takeSend(context.now());
  if (answer.kind === "granted") return;
  if (answer.kind === "flooding") connection.disconnect("flooding", "messages far above the rate limit");
  const retryAfterMs = answer.kind === "refused" ? answer.retryAfterMs : 0;
  throw new PlazaError({ error: "rateLimited", message: "too many messages on this connection", retryAfterMs });
}
