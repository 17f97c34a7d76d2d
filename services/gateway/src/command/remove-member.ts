import type { plaza } from "@plaza/proto";
import { presentMemberChangingSession } from "./change.ts";
import type { CommandHandler } from "./command-context.ts";

/** [RE1] Sends an account out of the room; its sessions end by the room's control. */
export const removeMember: CommandHandler<plaza.v1.RemoveMember.$Properties> = async (command, call) => {
  const session = presentMemberChangingSession(command, call);
  call.reply({ removedMember: await call.context.commands.ask(session, { removeMember: command }, "removedMember") });
};
