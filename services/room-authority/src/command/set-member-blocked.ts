import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { addressed, changeMember } from "./member-change.ts";

/** [BL1] [BL2] */
export const setMemberBlocked: CommandHandler<plaza.v1.SetMemberBlocked.$Properties> = async (input, context) =>
  changeMember(
    input,
    { kind: "setBlocked", ...(await addressed(input, context)), isBlocked: input.command.blocked ?? false },
    context,
  );
