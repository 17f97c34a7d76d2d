import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [RI1] Changes the room's information, the fields that are present. */
export const updateRoom: CommandHandler<plaza.v1.UpdateRoom.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  call.reply({ room: await call.context.commands.changeRoom(session, { updateRoom: command }) });
};
