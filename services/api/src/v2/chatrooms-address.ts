import { z } from "zod";
import { accountId, choice, ipAddress, optional, roomId, withDefault } from "../call/parameters.ts";
import { clientAddresses } from "../operations/client-addresses.ts";
import { defineCall } from "./call.ts";

/** Where a client may connect. */
export const chatroomsAddress = defineCall({
  method: "GET",
  path: "/im/v2/chatrooms/{room_id}/actions/address",
  codes: { overloaded: 113_304 },
  parameters: z.object({
    room_id: roomId(),
    account_id: accountId(),
    client_ip: optional(ipAddress()),
    client_type: withDefault(choice(1, 2, 3), 1),
    ip_type: withDefault(choice(0, 1, 2), 0),
  }),
  execute: async ({ room_id }, context) => ({ items: await clientAddresses(room_id, context) }),
});
