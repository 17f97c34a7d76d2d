import type { plaza } from "@plaza/proto";
import { changedProfile, type Session } from "../session/session.ts";
import { identityOf } from "../socket/connection.ts";
import { changingSession } from "./change.ts";
import type { CommandCall, CommandHandler } from "./command-context.ts";

type UpdateSelf = plaza.v1.UpdateSelf.$Properties;

/** [OI1] Changes how the account shows in the room. */
export const updateSelf: CommandHandler<UpdateSelf> = async (command, call) => {
  const session = changingSession(command, call);
  const member = await call.context.commands.changeMember(session, { updateSelf: command });
  for (const one of ownSessions(session, call)) one.profile = changedProfile(one.profile, command);
  call.reply({ member });
};

/** Those of the account in the room on this gateway, at once; other gateways hear of it with the room's next batch. */
function ownSessions({ connection, roomId }: Session, { context }: CommandCall): readonly Session[] {
  return context.hub.get(roomId)?.sessions.of(identityOf(connection).accountId) ?? [];
}
