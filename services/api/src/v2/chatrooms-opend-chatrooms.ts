import { z } from "zod";
import { accountId } from "../call/parameters.ts";
import { openRoomsOf } from "../operations/open-rooms.ts";
import { defineCall } from "./call.ts";

/** The open rooms of a creator, newest first; the path is the product's. */
export const chatroomsOpendChatrooms = defineCall({
  method: "GET",
  path: "/im/v2/chatrooms/actions/opend_chatrooms",
  parameters: z.object({ creator_account_id: accountId() }),
  execute: async ({ creator_account_id }, context) => ({ items: await openRoomsOf(creator_account_id, context) }),
});
