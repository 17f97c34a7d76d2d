import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { addressed, changeMember } from "./member-change.ts";

/** [MU2] */
export const setMemberTemporaryMute: CommandHandler<plaza.v1.SetMemberTemporaryMute.$Properties> = async (
  input,
  context,
) => {
  const durationSeconds = input.command.durationSeconds ?? 0;
  return changeMember(
    input,
    { kind: "setTemporaryMute", ...(await addressed(input, context)), durationSeconds },
    context,
  );
};
