import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, integer, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** [SM1] The time between two messages of one member; 0 ends slow mode. */
export const chatroomSetSlowMode = defineCall({
  path: "chatroom/setSlowMode.action",
  parameters: z.object({
    roomid: roomId(),
    operator: accountId(),
    seconds: integer(0, limits.MAX_SLOW_MODE_SECONDS),
    ...notificationParameters,
  }),
  execute: async (input, { rooms }) => {
    const { roomid, operator, seconds } = input;
    const updateRoom = { roomId: roomid, slowModeSeconds: seconds, notification: notificationOf(input) };
    return {
      chatroom: operatedChatroom(await rooms.executeForRoom(roomid, { updateRoom }, operator)),
      code: OK,
    };
  },
});
