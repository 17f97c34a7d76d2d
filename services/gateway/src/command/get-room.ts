import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { roomIdField } from "./fields.ts";

/** What a room is; no need to have entered it. */
export const getRoom: CommandHandler<plaza.v1.GetRoom.$Properties> = async (command, call) => {
  const room = await call.context.commands.describe(call.connection, roomIdField(command.roomId));
  call.reply({ room });
};
