import { z } from "zod";
import { accountId, choice, ipAddress, optional, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { clientAddresses } from "../operations/client-addresses.ts";
import { defineCall } from "./call.ts";

/** Where a client may connect. */
export const chatroomRequestAddr = defineCall({
  path: "chatroom/requestAddr.action",
  parameters: z.object({
    roomid: roomId(),
    accid: accountId(),
    clienttype: withDefault(choice(1, 2, 3), 1),
    clientip: optional(ipAddress()),
  }),
  execute: async ({ roomid }, context) => ({ addr: await clientAddresses(roomid, context), code: OK }),
});
