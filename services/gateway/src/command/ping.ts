import type { plaza } from "@plaza/proto";
import type { CommandHandler } from "./command-context.ts";

/** [PV4] Shows a client that cannot see WebSocket pings that the connection lives, and what time it is here. */
export const ping: CommandHandler<plaza.v1.Ping.$Properties> = (_command, call) => {
  call.reply({ pong: { serverTimeMs: call.context.now() } });
};
