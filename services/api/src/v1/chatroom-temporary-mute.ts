import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, integer, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** Mutes a member for some time from now, whatever was set before; 0 ends it. */
export const chatroomTemporaryMute = defineCall({
  path: "chatroom/temporaryMute.action",
  parameters: z.object({
    roomid: roomId(),
    operator: accountId(),
    target: accountId(),
    muteDuration: integer(0, limits.MAX_TEMPORARY_MUTE_SECONDS),
    ...notificationParameters,
  }),
  execute: async (input, { rooms }) => {
    const { roomid, operator, target, muteDuration } = input;
    const setMemberTemporaryMute = {
      roomId: roomid,
      accountId: target,
      durationSeconds: muteDuration,
      notification: notificationOf(input),
    };
    await rooms.execute(roomid, { setMemberTemporaryMute }, operator);
    return { desc: { muteDuration }, code: OK };
  },
});
