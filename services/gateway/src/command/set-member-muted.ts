import type { plaza } from "@plaza/proto";
import { memberChangingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [MU1] Mutes an account in the room until that is ended, or ends it. */
export const setMemberMuted: CommandHandler<plaza.v1.SetMemberMuted.$Properties> = async (command, call) => {
  const session = memberChangingSession(command, call);
  call.reply({ member: await call.context.commands.changeMember(session, { setMemberMuted: command }) });
};
