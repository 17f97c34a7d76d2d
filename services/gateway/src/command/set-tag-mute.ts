import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { tagExpressionField, tagField } from "./tags-field.ts";

/** [TG2] Mutes whoever holds a tag for a time, or ends that. */
export const setTagMute: CommandHandler<plaza.v1.SetTagMute.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  tagField("tag", command.tag);
  tagExpressionField("notify_target_tags", command.notifyTargetTags);
  call.reply({ tagMute: await call.context.commands.ask(session, { setTagMute: command }, "tagMute") });
};
