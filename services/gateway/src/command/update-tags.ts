import type { plaza } from "@plaza/proto";
import { changeOwnProfiles, changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { badArgument } from "./fields.ts";
import { tagsField } from "./tags-field.ts";

/** [TG1] Replaces the tags of the account in the room. */
export const updateTags: CommandHandler<plaza.v1.UpdateTags.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  // Forgotten and cleared must not look alike: clearing is said with tags that are empty.
  if (!command.tags) throw badArgument("tags is missing");
  const tags = tagsField(command.tags);
  const member = await call.context.commands.changeMember(session, { updateTags: command });
  changeOwnProfiles(session, { tags }, call);
  call.reply({ member });
};
