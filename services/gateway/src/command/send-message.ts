import { limits, PlazaError } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandCall, CommandHandler } from "./command-context.ts";
import { badArgument, enteredSession, refuseAnonymous, roomIdField, textField } from "./fields.ts";

/** [MS1] Sends a message; the authority decides, and its answer is the ack. */
export const sendMessage: CommandHandler<plaza.v1.SendMessage.$Properties> = async (command, call) => {
  refuseAnonymous(call.connection);
  const roomId = roomIdField(command.roomId);
  const session = enteredSession(call.connection, roomId);
  checkTexts(command);
  takeFromBudget(call);
  call.reply({ messageAck: await call.context.commands.send(session, command) });
};

function checkTexts(command: plaza.v1.SendMessage.$Properties): void {
  const clientMessageId = textField("client_message_id", command.clientMessageId, limits.MAX_CLIENT_MESSAGE_ID_LENGTH);
  if (clientMessageId === "") throw badArgument("client_message_id is missing");
  textField("text", command.text, limits.MAX_MESSAGE_TEXT_LENGTH);
  textField("attachment", command.attachment, limits.MAX_ATTACHMENT_LENGTH);
  textField("extension", command.extension, limits.MAX_EXTENSION_LENGTH);
}

/** [CM3] A person types a few messages at once, but not more. */
function takeFromBudget({ connection, context }: CommandCall): void {
  const answer = connection.budget.takeSend(context.now());
  if (answer.kind === "granted") return;
  if (answer.kind === "flooding") connection.disconnect("flooding", "messages far above the rate limit");
  const retryAfterMs = answer.kind === "refused" ? answer.retryAfterMs : 0;
  throw new PlazaError({ error: "rateLimited", message: "too many messages on this connection", retryAfterMs });
}
