import { z } from "zod";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";
import { flag, roomId, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

export const chatroomGet = defineCall({
  path: "chatroom/get.action",
  parameters: z.object({ roomid: roomId(), needOnlineUserCount: withDefault(flag(), false) }),
  execute: async ({ roomid, needOnlineUserCount }, { rooms }) => {
    const description = await rooms.describe(roomid);
    const chatroom = { ...chatroomFields(description), ionotify: description.hasEnterExitNotices };
    const { online = 0 } = description.room;
    return { chatroom: needOnlineUserCount ? { ...chatroom, onlineusercount: online } : chatroom, code: OK };
  },
});
