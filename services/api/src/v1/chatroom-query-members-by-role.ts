import { plaza } from "@plaza/proto";
import { z } from "zod";
import { roles, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { fixedMembers } from "../operations/member-pages.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";

const ROLES = {
  creator: plaza.v1.Role.CREATOR,
  manager: plaza.v1.Role.MANAGER,
  common: plaza.v1.Role.ORDINARY_MEMBER,
};

/** The fixed members with some roles, online or not. */
export const chatroomQueryMembersByRole = defineCall({
  path: "chatroom/queryMembersByRole.action",
  parameters: z.object({ roomid: roomId(), roles: roles(ROLES) }),
  execute: async ({ roomid, roles }, { rooms }) => {
    const members = await fixedMembers(rooms, roomid, { roles: [...roles] });
    return { desc: { data: members.map((member) => memberFields(roomid, member)) }, code: OK };
  },
});
