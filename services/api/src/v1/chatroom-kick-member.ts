import { z } from "zod";
import { accountId, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationExtension, notificationOf } from "./notification-options.ts";

/** [RE1] Ends every session of an account in the room; `accid` is the operator. */
export const chatroomKickMember = defineCall({
  path: "chatroom/kickMember.action",
  parameters: z.object({
    roomid: roomId(),
    accid: accountId(),
    targetAccid: accountId(),
    ...notificationExtension,
  }),
  execute: async (input, { rooms }) => {
    const { roomid, accid, targetAccid } = input;
    const removeMember = { roomId: roomid, accountId: targetAccid, notification: notificationOf(input) };
    await rooms.execute(roomid, { removeMember }, accid);
    return { code: OK };
  },
});
