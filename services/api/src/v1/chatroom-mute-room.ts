import { z } from "zod";
import { accountId, flag, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** Mutes or unmutes the room: in a muted one only creator and managers speak. */
export const chatroomMuteRoom = defineCall({
  path: "chatroom/muteRoom.action",
  parameters: z.object({ roomid: roomId(), operator: accountId(), mute: flag(), ...notificationParameters }),
  execute: async (input, { rooms }) => {
    const { roomid, operator, mute } = input;
    const setRoomMuted = { roomId: roomid, muted: mute, notification: notificationOf(input) };
    await rooms.execute(roomid, { setRoomMuted }, operator);
    return { desc: { success: true }, code: OK };
  },
});
