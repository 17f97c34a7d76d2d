import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { firstMembers } from "../operations/first-members.ts";
import { defineCall } from "./call.ts";
import { profileFields } from "./member-fields.ts";

/** To what the product extends its list of 100 on request. */
const MAX_LISTED = 1_000;

/** [BL1] Who is blocked, in the order of the accounts; `block_time` is when the standing changed last. */
export const roomMembersListBlocked = defineCall({
  method: "GET",
  path: "/im/v2.1/room_members/{room_id}/actions/blocked",
  parameters: z.object({ room_id: roomId() }),
  execute: async ({ room_id: roomId }, { rooms }) => {
    const blocked = await firstMembers({ roomId, query: { onlyBlocked: true }, max: MAX_LISTED }, rooms);
    const items = blocked.map((member) => ({
      ...profileFields(member),
      extension: member.extension ?? "",
      block_time: member.updatedAtMs ?? 0,
    }));
    return { items };
  },
});
