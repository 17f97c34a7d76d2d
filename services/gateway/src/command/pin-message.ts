import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";
import { seqField } from "./fields.ts";

/** [PN1] Shows a message on top of the room. */
export const pinMessage: CommandHandler<plaza.v1.PinMessage.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  seqField(command.seq);
  call.reply({ room: await call.context.commands.changeRoom(session, { pinMessage: command }) });
};
