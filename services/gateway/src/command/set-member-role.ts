import type { plaza } from "@plaza/proto";
import { memberChangingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [RO1] Gives an account a role in the room, or ends its fixed standing. */
export const setMemberRole: CommandHandler<plaza.v1.SetMemberRole.$Properties> = async (command, call) => {
  const session = memberChangingSession(command, call);
  call.reply({ member: await call.context.commands.changeMember(session, { setMemberRole: command }) });
};
