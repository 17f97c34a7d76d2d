import { PlazaError } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { accountId, choice, ipAddress, optional, roomId, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

/**
 * Where a client may connect. Every gateway serves every kind of client, so the kind changes nothing; the account may come
 * with a JWT and need not be registered.
 */
export const chatroomRequestAddr = defineCall({
  path: "chatroom/requestAddr.action",
  parameters: z.object({
    roomid: roomId(),
    accid: accountId(),
    clienttype: withDefault(choice(1, 2, 3), 1),
    clientip: optional(ipAddress()),
  }),
  execute: async ({ roomid }, { rooms, gateways }) => {
    await rooms.describe(roomid);
    const addr = gateways.addresses();
    if (addr.length === 0) throw new PlazaError({ error: "overloaded", message: "no gateway is alive" });
    return { addr, code: OK };
  },
});
