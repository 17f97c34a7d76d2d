import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";
import { roomToWire } from "./room-to-wire.ts";
import { stateAfter } from "./room-work.ts";

export const describe: CommandHandler<plaza.cluster.v1.Describe.$Properties> = async (input, context) => ({
  room: roomToWire(await stateAfter(input, { kind: "read" }, context)),
});
