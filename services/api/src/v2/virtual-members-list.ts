import { limits } from "@plaza/core";
import { plaza } from "@plaza/proto";
import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { firstMembers } from "../operations/first-members.ts";
import { defineCall } from "./call.ts";
import { profileFields } from "./member-fields.ts";

const QUERY = { roles: [plaza.v1.Role.VIRTUAL_MEMBER], onlyOnline: true };

/** [VM1] The virtual members of a room. */
export const virtualMembersList = defineCall({
  method: "GET",
  path: "/im/v2.1/room_members/actions/virtual_members",
  parameters: z.object({ room_id: roomId() }),
  execute: async ({ room_id: roomId }, { rooms }) => {
    const members = await firstMembers({ roomId, query: QUERY, max: limits.MAX_VIRTUAL_MEMBERS }, rooms);
    const items = members.map((member) => ({
      ...profileFields(member),
      extension: member.extension ?? "",
      enter_time: member.enteredAtMs ?? 0,
    }));
    return { items };
  },
});
