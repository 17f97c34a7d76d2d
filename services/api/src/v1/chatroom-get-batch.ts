import { z } from "zod";
import { defineCall } from "./call.ts";
import { chatroomWithNotices, countedChatroom } from "./chatroom-fields.ts";
import { tryToDescribeRooms } from "./describe-rooms.ts";
import { roomIds } from "./json-parameters.ts";
import { flag, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

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
