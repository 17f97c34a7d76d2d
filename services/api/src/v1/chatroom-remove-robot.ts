import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** [VM1] Takes virtual members out of the room; those who are not there are told as failed. */
export const chatroomRemoveRobot = defineCall({
  path: "chatroom/removeRobot.action",
  parameters: z.object({ roomid: roomId(), accids: accountIds(limits.MAX_VIRTUAL_MEMBERS_PER_CALL) }),
  execute: async ({ roomid, accids }, { rooms }) => {
    const command = { removeVirtualMembers: { accountIds: [...accids] } };
    const { accountIds, unchanged } = await rooms.executeFor("virtualMembersChanged", { roomId: roomid, command });
    const desc = {
      failAccids: JSON.stringify(unchanged ?? []),
      successAccids: JSON.stringify(accountIds ?? []),
    };
    return { desc, code: OK };
  },
});
