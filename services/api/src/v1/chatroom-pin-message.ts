import { z } from "zod";
import { accountId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { messageInHistory, onceArrived } from "../operations/message-reference.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { messageReference, referenceOf } from "./message-reference-parameters.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/**
 * [PN1] Shows a message on top of the room, in place of the one that is there. The authority pins by sequence alone, which
 * only history knows of a message that V1 names; so a message that was sent a moment ago is waited for.
 */
export const chatroomPinMessage = defineCall({
  path: "chatroom/pinMessage.action",
  parameters: z.object({ ...messageReference, operator: accountId(), ...notificationParameters }),
  execute: async (input, context) => {
    const { roomid, operator } = input;
    const message = referenceOf(input);
    const { seq } = await onceArrived(message, context, () => messageInHistory(message, context.history));
    const pinMessage = { roomId: roomid, seq, notification: notificationOf(input) };
    const description = await context.rooms.executeForRoom(roomid, { pinMessage }, operator);
    return { chatroom: operatedChatroom(description), code: OK };
  },
});
