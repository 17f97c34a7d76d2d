import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { describeRoom } from "./describe-room.ts";
import { stateAfter } from "./room-work.ts";

export const describe: CommandHandler<plaza.cluster.v1.Describe.$Properties> = async (input, context) => ({
  room: describeRoom(await stateAfter(input, { kind: "read" }, context), context.now()),
});
