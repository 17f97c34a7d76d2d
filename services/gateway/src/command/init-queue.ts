import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { integerField } from "./fields.ts";

/** [QU1] Makes the room's queue, or changes its limit. */
export const initQueue: CommandHandler<plaza.v1.InitQueue.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  integerField("size_limit", command.sizeLimit, { min: 0, max: limits.MAX_QUEUE_SIZE });
  call.reply({ queue: await call.context.commands.ask(session, { initQueue: command }, "queue") });
};
