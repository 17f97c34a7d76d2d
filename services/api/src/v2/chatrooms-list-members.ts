import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { fixedMembers } from "../operations/member-pages.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";
import { memberRoles } from "./member-parameters.ts";

const FIXED_ROLES = [0, 1, 2];

/** All fixed members, online or not. */
export const chatroomsListMembers = defineCall({
  method: "GET",
  path: "/im/v2/chatrooms/{room_id}/actions/list_members",
  parameters: z.object({ room_id: roomId(), member_roles: memberRoles(FIXED_ROLES) }),
  execute: async ({ room_id, member_roles }, { rooms }) => {
    const members = await fixedMembers(rooms, room_id, { roles: [...member_roles] });
    return { items: members.map(memberFields) };
  },
});
