import type { plaza } from "@plaza/proto";
import { memberChangingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [MU2] Mutes an account in the room for a time, or ends that. */
export const setMemberTemporaryMute: CommandHandler<plaza.v1.SetMemberTemporaryMute.$Properties> = async (
  command,
  call,
) => {
  const session = memberChangingSession(command, call);
  call.reply({ member: await call.context.commands.changeMember(session, { setMemberTemporaryMute: command }) });
};
