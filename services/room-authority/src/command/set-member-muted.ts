import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { addressed, changeMember } from "./member-change.ts";

/** [MU1] */
export const setMemberMuted: CommandHandler<plaza.v1.SetMemberMuted.$Properties> = async (input, context) =>
  changeMember(
    input,
    { kind: "setMuted", ...(await addressed(input, context)), isMuted: input.command.muted ?? false },
    context,
  );
