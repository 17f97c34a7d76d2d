import { z } from "zod";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";
import { accountId, roomId } from "./parameters.ts";
import { OK } from "./result-code.ts";

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
