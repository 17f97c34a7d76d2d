import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, integerField, roomIdField, textField } from "./fields.ts";

/** [ML1] The members among the accounts asked for. */
export const getMembers: CommandHandler<plaza.v1.GetMembers.$Properties> = async (command, call) => {
  const roomId = roomIdField(command.roomId);
  const session = enteredSession(call.connection, roomId);
  const accountIds = command.accountIds ?? [];
  integerField("the number of account_ids", accountIds.length, { min: 0, max: limits.MAX_MEMBERS_BY_ACCOUNT });
  for (const accountId of accountIds) textField("account_ids", accountId, MAX_ASKED_ID_LENGTH);
  call.reply({ memberList: await call.context.commands.getMembers(session, command) });
};

/** Also anonymous visitors can be asked for; their ids are longer than an account's may be. */
const MAX_ASKED_ID_LENGTH = 64;
