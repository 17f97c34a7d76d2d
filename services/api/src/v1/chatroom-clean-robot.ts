import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** [VM1] Takes every virtual member out of the room. */
export const chatroomCleanRobot = defineCall({
  path: "chatroom/cleanRobot.action",
  parameters: z.object({ roomid: roomId(), notify: withDefault(flag(), false) }),
  execute: async ({ roomid, notify }, { rooms }) => {
    const command = { removeVirtualMembers: { all: true, notification: { silent: !notify } } };
    const { accountIds } = await rooms.executeFor("virtualMembersChanged", { roomId: roomid, command });
    return { desc: { size: accountIds?.length ?? 0 }, code: OK };
  },
});
