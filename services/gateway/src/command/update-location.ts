import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { enteredSession, roomIdField } from "./fields.ts";
import { listeningField } from "./place-field.ts";

/** [PL1] Moves the session, which is this gateway's alone to know. Anonymous visitors may too: they only receive by it. */
export const updateLocation: CommandHandler<plaza.v1.UpdateLocation.$Properties> = (command, call) => {
  const roomId = roomIdField(command.roomId);
  const session = enteredSession(call.connection, roomId);
  session.listening = listeningField(command.listening);
  call.reply({ updatedLocation: { roomId } });
};
