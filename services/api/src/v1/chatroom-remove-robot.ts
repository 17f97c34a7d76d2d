import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { removeVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";

/** [VM1] Takes virtual members out of the room; those who are not there are told as failed. */
export const chatroomRemoveRobot = defineCall({
  path: "chatroom/removeRobot.action",
  parameters: z.object({ roomid: roomId(), accids: accountIds(limits.MAX_VIRTUAL_MEMBERS_PER_CALL) }),
  execute: async ({ roomid, accids }, { rooms }) => {
    const removal = { roomId: roomid, accountIds: accids, notification: {} };
    const { changed, unchanged } = await removeVirtualMembers(removal, rooms);
    const desc = {
      failAccids: JSON.stringify(unchanged),
      successAccids: JSON.stringify(changed),
    };
    return { desc, code: OK };
  },
});
