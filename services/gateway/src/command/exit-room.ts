import type { plaza } from "@plaza/proto";
import { settledSession } from "../session/room-entry.ts";
import type { CommandHandler } from "./command-context.ts";
import { roomIdField } from "./fields.ts";

/** [EN3] Leaves a room. It cannot be refused: when no authority takes it now, one does later. */
export const exitRoom: CommandHandler<plaza.v1.ExitRoom.$Properties> = async (command, call) => {
  const { hub, exits } = call.context;
  const roomId = roomIdField(command.roomId);
  await settledSession(call.connection, roomId);
  const session = call.connection.sessions.get(roomId);
  if (session) {
    hub.leave(session, "exited");
    await exits.addAndTry(session);
  }
  call.reply({ exitedRoom: { roomId } });
};
