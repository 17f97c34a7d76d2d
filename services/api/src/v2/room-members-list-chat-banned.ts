import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { firstMembers } from "../operations/first-members.ts";
import { defineCall } from "./call.ts";
import { chatBanFields, profileFields } from "./member-fields.ts";

/** As many as the product lists of those who are blocked. */
const MAX_LISTED = 1_000;

/** [MU1] [MU2] Who is muted, for good or for some time, in the order of the accounts. */
export const roomMembersListChatBanned = defineCall({
  method: "GET",
  path: "/im/v2.1/room_members/{room_id}/actions/chat_banned",
  parameters: z.object({ room_id: roomId() }),
  execute: async ({ room_id: roomId }, { rooms }) => {
    const muted = await firstMembers({ roomId, query: { onlyMuted: true }, max: MAX_LISTED }, rooms);
    return { items: muted.map((member) => ({ ...profileFields(member), ...chatBanFields(member) })) };
  },
});
