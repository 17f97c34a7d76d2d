import type { plaza } from "@plaza/proto";
import { changeOwnProfiles, changingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

type UpdateSelf = plaza.v1.UpdateSelf.$Properties;

/** [OI1] Changes how the account shows in the room. */
export const updateSelf: CommandHandler<UpdateSelf> = async (command, call) => {
  const session = changingSession(command, call);
  const member = await call.context.commands.changeMember(session, { updateSelf: command });
  changeOwnProfiles(session, command, call);
  call.reply({ member });
};
