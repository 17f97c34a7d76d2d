import { limits } from "@plaza/core";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { choice, integer, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import {
  FIXED_ROLES,
  fixedMembers,
  newestMembersBefore,
  OTHER_ROLES,
  standingTimeMs,
} from "../operations/member-pages.ts";
import { defineCall } from "./call.ts";
import { memberFields } from "./member-fields.ts";

/** `type` in the product's numbering. */
const FIXED = 0;
const OTHERS = 1;
const FIXED_ONLINE = 2;

const parameters = z.object({
  roomid: roomId(),
  // Zeros may be left out: a client library of the product leaves them out.
  type: withDefault(choice(FIXED, OTHERS, FIXED_ONLINE), FIXED),
  endtime: withDefault(integer(0, Number.MAX_SAFE_INTEGER), 0),
  limit: integer(1, limits.MAX_MEMBERS_PAGE),
});

/**
 * Members before a time, newest first. Fixed members go by the time of their standing, so that those who were never in the
 * room have a place; the others by their entry. The caller goes on with the last one's time: the smallest number of those.
 */
export const chatroomMembersByPage = defineCall({
  path: "chatroom/membersByPage.action",
  parameters,
  execute: async (input, context) => {
    const data = input.type === OTHERS ? await others(input, context) : await fixed(input, context);
    return { desc: { data }, code: OK };
  },
});

async function others({ roomid, endtime, limit }: z.output<typeof parameters>, { rooms }: CallContext) {
  const query = { roles: OTHER_ROLES };
  const members = await newestMembersBefore({ rooms, roomId: roomid, query, endTimeMs: endtime, limit });
  return members.map((member) => memberFields(roomid, member));
}

async function fixed({ roomid, type, endtime, limit }: z.output<typeof parameters>, { rooms }: CallContext) {
  const members = await fixedMembers(rooms, roomid, { roles: FIXED_ROLES, onlyOnline: type === FIXED_ONLINE });
  return members
    .filter((member) => endtime === 0 || standingTimeMs(member) < endtime)
    .slice(0, limit)
    .map((member) => ({ ...memberFields(roomid, member), enterTime: standingTimeMs(member) }));
}
