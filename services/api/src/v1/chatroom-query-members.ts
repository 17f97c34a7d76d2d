import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";

/** The members among some accounts; those who are unknown to the room are left out. */
export const chatroomQueryMembers = defineCall({
  path: "chatroom/queryMembers.action",
  parameters: z.object({ roomid: roomId(), accids: accountIds(limits.MAX_MEMBERS_BY_ACCOUNT) }),
  execute: async ({ roomid, accids }, { rooms }) => {
    const command = { getMembers: { query: { roomId: roomid, accountIds: [...accids] } } };
    const { members } = await rooms.executeFor("memberList", { roomId: roomid, command });
    return { desc: { data: (members ?? []).map((member) => memberFields(roomid, member)) }, code: OK };
  },
});
