import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [PN1] Takes the message off the top of the room. */
export const unpinMessage: CommandHandler<plaza.v1.UnpinMessage.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  call.reply({ room: await call.context.commands.changeRoom(session, { unpinMessage: command }) });
};
