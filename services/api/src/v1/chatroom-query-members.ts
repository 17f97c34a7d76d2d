import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { membersByAccount } from "../operations/members-by-account.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";

/** The members among some accounts; those who are unknown to the room are left out. */
export const chatroomQueryMembers = defineCall({
  path: "chatroom/queryMembers.action",
  parameters: z.object({ roomid: roomId(), accids: accountIds(limits.MAX_MEMBERS_BY_ACCOUNT) }),
  execute: async ({ roomid, accids }, { rooms }) => {
    const members = await membersByAccount(roomid, accids, rooms);
    return { desc: { data: members.map((member) => memberFields(roomid, member)) }, code: OK };
  },
});
