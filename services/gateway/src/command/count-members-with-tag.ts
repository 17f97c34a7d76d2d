import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, roomIdField } from "./fields.ts";
import { tagField } from "./tags-field.ts";

/** [TG1] How many accounts are online with a tag. */
export const countMembersWithTag: CommandHandler<plaza.v1.CountMembersWithTag.$Properties> = async (command, call) => {
  const session = enteredSession(call.connection, roomIdField(command.roomId));
  tagField("tag", command.tag);
  const tagCount = await call.context.commands.ask(session, { countMembersWithTag: command }, "tagCount");
  call.reply({ tagCount });
};
