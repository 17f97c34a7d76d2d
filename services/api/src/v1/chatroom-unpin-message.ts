import { z } from "zod";
import { accountId, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** [PN1] Takes the pinned message down. */
export const chatroomUnpinMessage = defineCall({
  path: "chatroom/unpinMessage.action",
  parameters: z.object({ roomid: roomId(), operator: accountId(), ...notificationParameters }),
  execute: async (input, { rooms }) => {
    const { roomid, operator } = input;
    const unpinMessage = { roomId: roomid, notification: notificationOf(input) };
    const description = await rooms.executeForRoom(roomid, { unpinMessage }, operator);
    return { chatroom: operatedChatroom(description), code: OK };
  },
});
