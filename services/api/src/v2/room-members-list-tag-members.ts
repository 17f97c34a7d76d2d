import { limits, type RoomId } from "@plaza/core";
import { z } from "zod";
import { integer, roomId, text } from "../call/parameters.ts";
import type { Member } from "../operations/member-pages.ts";
import { onlineMembers } from "../operations/online-members.ts";
import { roleNumber } from "../operations/role-number.ts";
import { defineCall } from "./call.ts";
import { profileFields } from "./member-fields.ts";

/** [TG1] Who is online with a tag, newest entry first; an account with several devices is listed once. */
export const roomMembersListTagMembers = defineCall({
  method: "GET",
  path: "/im/v2/room_members/{room_id}/actions/list_tag_members",
  parameters: z.object({
    room_id: roomId(),
    tag: text(limits.MAX_TAG_LENGTH),
    offset: integer(0, Number.MAX_SAFE_INTEGER),
    limit: integer(1, limits.MAX_MEMBERS_PAGE),
  }),
  execute: async ({ room_id: roomId, tag, offset, limit }, { rooms }) => {
    const page = await onlineMembers({ rooms, roomId, query: { tag }, offset, limit });
    return { offset: page.offset, has_more: page.hasMore, items: page.members.map((one) => tagMember(roomId, one)) };
  },
});

function tagMember(roomId: RoomId, member: Member) {
  const { account_id, ...profile } = profileFields(member);
  const { extension, role } = member;
  return { account_id, room_id: roomId, ...profile, extension: extension ?? "", member_role: roleNumber(role) };
}
