import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { textField } from "./fields.ts";

/** [QU3] Takes an element out of the queue. */
export const pollQueue: CommandHandler<plaza.v1.PollQueue.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  textField("key", command.key, limits.MAX_QUEUE_KEY_LENGTH);
  call.reply({ queuePolled: await call.context.commands.ask(session, { pollQueue: command }, "queuePolled") });
};
