import type { plaza } from "@plaza/proto";
import { changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [MU3] Mutes the whole room, or ends that. */
export const setRoomMuted: CommandHandler<plaza.v1.SetRoomMuted.$Properties> = async (command, call) => {
  const session = changingSession(command, call);
  call.reply({ room: await call.context.commands.changeRoom(session, { setRoomMuted: command }) });
};
