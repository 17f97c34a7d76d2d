import { z } from "zod";
import { roomIds } from "../call/json-parameters.ts";
import { flag, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { tryToDescribeRooms } from "../operations/describe-rooms.ts";
import { defineCall } from "./call.ts";
import { chatroomWithNotices, countedChatroom } from "./chatroom-fields.ts";

/** Rooms of one call, from the product's API. */
const MAX_ROOMS = 20;

export const chatroomGetBatch = defineCall({
  path: "chatroom/getBatch.action",
  parameters: z.object({ roomids: roomIds(MAX_ROOMS), needOnlineUserCount: withDefault(flag(), false) }),
  execute: async ({ roomids, needOnlineUserCount }, { rooms }) => {
    const { found, missing, failed } = await tryToDescribeRooms(roomids, rooms);
    return {
      noExistRooms: missing,
      succRooms: found.map(needOnlineUserCount ? countedChatroom : chatroomWithNotices),
      failRooms: failed.map(({ roomId }) => roomId),
      code: OK,
    };
  },
});
