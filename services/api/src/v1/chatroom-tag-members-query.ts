import { limits } from "@plaza/core";
import { z } from "zod";
import { integer, roomId, text, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { newestMembersBefore } from "../operations/member-pages.ts";
import { defineCall } from "./call.ts";
import { taggedMemberFields } from "./member-fields.ts";

/** Who is online with a tag, newest entry first; an account with several devices is listed once. */
export const chatroomTagMembersQuery = defineCall({
  path: "chatroom/tagMembersQuery.action",
  parameters: z.object({
    roomid: roomId(),
    tag: text(limits.MAX_TAG_LENGTH),
    endTime: withDefault(integer(0, Number.MAX_SAFE_INTEGER), 0),
    limit: integer(1, limits.MAX_MEMBERS_PAGE),
  }),
  execute: async ({ roomid, tag, endTime, limit }, { rooms }) => {
    const page = { rooms, roomId: roomid, query: { tag, onlyOnline: true }, endTimeMs: endTime, limit };
    const members = await newestMembersBefore(page);
    return { desc: { data: members.map((member) => taggedMemberFields(roomid, member)) }, code: OK };
  },
});
