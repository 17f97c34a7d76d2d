import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [QU3] Takes all elements out of the queue. */
export const dropQueue: CommandHandler<plaza.v1.DropQueue.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  call.reply({ queue: await call.context.commands.ask(session, { dropQueue: command }, "queue") });
};
