import { z } from "zod";
import { defineCall } from "./call.ts";
import { flag, roomId, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

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
