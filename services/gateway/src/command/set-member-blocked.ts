import type { plaza } from "@plaza/proto";
import { memberChangingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [BL1] Blocks an account in the room, or ends the block; the sessions of a blocked one end by the room's control. [BL2] */
export const setMemberBlocked: CommandHandler<plaza.v1.SetMemberBlocked.$Properties> = async (command, call) => {
  const session = memberChangingSession(command, call);
  call.reply({ member: await call.context.commands.changeMember(session, { setMemberBlocked: command }) });
};
