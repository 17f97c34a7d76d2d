import { z } from "zod";
import { accountId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { openRoomsOf } from "../operations/open-rooms.ts";
import { defineCall } from "./call.ts";

/** The open rooms of a creator, newest first. */
export const chatroomQueryUserRoomIds = defineCall({
  path: "chatroom/queryUserRoomIds.action",
  parameters: z.object({ creator: accountId() }),
  execute: async ({ creator }, context) => ({ desc: { roomids: await openRoomsOf(creator, context) }, code: OK }),
});
