import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { presentTextField, seqField, textField } from "./fields.ts";

/** [RC4] Takes a message back: the sender for some time, who moderates at any time. */
export const recallMessage: CommandHandler<plaza.v1.RecallMessage.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  seqField(command.seq);
  presentTextField("client_message_id", command.clientMessageId, limits.MAX_CLIENT_MESSAGE_ID_LENGTH);
  textField("notification.extension", command.notification?.extension, limits.MAX_RECALL_EXTENSION_LENGTH);
  const recalledMessage = await call.context.commands.ask(session, { recallMessage: command }, "recalledMessage");
  call.reply({ recalledMessage });
};
