import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { addressed, changeMember } from "./member-change.ts";

/** [MU1] */
export const setMemberMuted: CommandHandler<plaza.v1.SetMemberMuted.$Properties> = (input, context) =>
  changeMember(input, { kind: "setMuted", ...addressed(input), isMuted: input.command.muted ?? false }, context);
