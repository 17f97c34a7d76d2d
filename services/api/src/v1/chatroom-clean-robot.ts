import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { removeVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";

/** [VM1] Takes every virtual member out of the room. */
export const chatroomCleanRobot = defineCall({
  path: "chatroom/cleanRobot.action",
  parameters: z.object({ roomid: roomId(), notify: withDefault(flag(), false) }),
  execute: async ({ roomid, notify }, { rooms }) => {
    const removal = { roomId: roomid, accountIds: "all", notification: { silent: !notify } } as const;
    const { changed } = await removeVirtualMembers(removal, rooms);
    return { desc: { size: changed.length }, code: OK };
  },
});
