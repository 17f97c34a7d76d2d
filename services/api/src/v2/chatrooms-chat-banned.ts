import { z } from "zod";
import { accountId, flag, roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { notificationOf, toldByDefault } from "./notification-parameters.ts";

/** Mutes or unmutes the room: in a muted one only creator and managers speak. */
export const chatroomsChatBanned = defineCall({
  method: "PATCH",
  path: "/im/v2/chatrooms/{room_id}/actions/chat_banned",
  codes: { forbidden: 114_432, nothingToChange: 113_409 },
  parameters: z.object({
    room_id: roomId(),
    operator_account_id: accountId(),
    chat_banned: flag(),
    ...toldByDefault,
  }),
  execute: async (input, { rooms }) => {
    const { room_id: roomId, chat_banned: muted, operator_account_id: operator } = input;
    await rooms.execute(roomId, { setRoomMuted: { roomId, muted, notification: notificationOf(input) } }, operator);
    return {};
  },
});
