import { limits } from "@plaza/core";
import { z } from "zod";
import { integer, roomId } from "../call/parameters.ts";
import { onlineMembers } from "../operations/online-members.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";
import { memberRoles } from "./member-parameters.ts";

const ROLES = [0, 1, 2, 3, 4, 5];
/** Virtual members are listed only when they are asked for. */
const DEFAULT_ROLES = "0,1,2,3,4";

/** Who is online, newest entry first, virtual members last. */
export const chatroomsListOnlineMembers = defineCall({
  method: "GET",
  path: "/im/v2/chatrooms/{room_id}/actions/list_online_members",
  parameters: z.object({
    room_id: roomId(),
    offset: integer(0, Number.MAX_SAFE_INTEGER),
    limit: integer(1, limits.MAX_MEMBERS_PAGE),
    member_roles: z.preprocess((given) => given || DEFAULT_ROLES, memberRoles(ROLES)),
  }),
  execute: async ({ room_id, offset, limit, member_roles }, { rooms }) => {
    const page = await onlineMembers({ rooms, roomId: room_id, query: { roles: [...member_roles] }, offset, limit });
    return { has_more: page.hasMore, offset: page.offset, items: page.members.map(memberFields) };
  },
});
