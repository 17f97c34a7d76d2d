import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { doInRoom } from "./room-work.ts";
import { sessionOf } from "./session-of.ts";

/** [EN3] Ends a session; ending one that is not there succeeds too, so an exit may be repeated. */
export const exit: CommandHandler<plaza.cluster.v1.Exit.$Properties> = async (input, context) => {
  const { sessionId } = sessionOf(input.actor);
  const key = { roomId: input.roomId, sessionId };
  await doInRoom(input, { kind: "exit", key, actor: input.actor, nick: "" }, context);
  return { exited: {} };
};
