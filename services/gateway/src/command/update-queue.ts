import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { integerField, presentTextField, textField } from "./fields.ts";

/** [QU3] Changes the values of elements that are in the queue. */
export const updateQueue: CommandHandler<plaza.v1.UpdateQueue.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  const values = command.values ?? [];
  integerField("the number of values", values.length, { min: 1, max: limits.MAX_QUEUE_BATCH });
  for (const { key, value } of values) {
    presentTextField("values.key", key, limits.MAX_QUEUE_KEY_LENGTH);
    textField("values.value", value, limits.MAX_QUEUE_VALUE_LENGTH);
  }
  call.reply({ queueUpdated: await call.context.commands.ask(session, { updateQueue: command }, "queueUpdated") });
};
