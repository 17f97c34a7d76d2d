import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { chatroomWithNotices, countedChatroom } from "./chatroom-fields.ts";

export const chatroomGet = defineCall({
  path: "chatroom/get.action",
  parameters: z.object({ roomid: roomId(), needOnlineUserCount: withDefault(flag(), false) }),
  execute: async ({ roomid, needOnlineUserCount }, { rooms }) => {
    const description = await rooms.describe(roomid);
    const chatroom = needOnlineUserCount ? countedChatroom(description) : chatroomWithNotices(description);
    return { chatroom, code: OK };
  },
});
