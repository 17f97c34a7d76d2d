import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { addressed } from "./member-change.ts";
import { stateAfter } from "./room-work.ts";

/** [RE1] Ends every session of the account in the room; it may come back. */
export const removeMember: CommandHandler<plaza.v1.RemoveMember.$Properties> = async (input, context) => {
  const command = { kind: "remove", ...(await addressed(input, context)) } as const;
  await stateAfter(input, { kind: "change", command }, context);
  return { removedMember: { roomId: input.roomId, accountId: command.target } };
};
