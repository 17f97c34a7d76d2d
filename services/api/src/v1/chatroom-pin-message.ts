import { z } from "zod";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { messageReference, sequenceOf } from "./message-reference.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";
import { accountId } from "./parameters.ts";
import { OK } from "./result-code.ts";

/** [PN1] Shows a message on top of the room, in place of the one that is there. */
export const chatroomPinMessage = defineCall({
  path: "chatroom/pinMessage.action",
  parameters: z.object({ ...messageReference, operator: accountId(), ...notificationParameters }),
  execute: async (input, { rooms, history }) => {
    const { roomid, operator } = input;
    const seq = await sequenceOf(input, history);
    const pinMessage = { roomId: roomid, seq, notification: notificationOf(input) };
    return { chatroom: operatedChatroom(await rooms.executeForRoom(roomid, { pinMessage }, operator)), code: OK };
  },
});
