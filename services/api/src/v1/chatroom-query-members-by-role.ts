import { plaza } from "@plaza/proto";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";
import { fixedMembers } from "./member-pages.ts";
import { roles, roomId } from "./parameters.ts";
import { OK } from "./result-code.ts";

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
