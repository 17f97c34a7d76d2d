import { limits } from "@plaza/core";
import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { membersByAccount } from "../operations/members-by-account.ts";
import { defineCall } from "./call.ts";
import { notAMember } from "./failed-account.ts";
import { memberFields } from "./member-fields.ts";
import { accountIdList } from "./member-parameters.ts";

/** The members among some accounts, and who of them is none. */
export const roomMembersBatch = defineCall({
  method: "GET",
  path: "/im/v2/room_members/{room_id}/actions/batch",
  parameters: z.object({ room_id: roomId(), account_ids: accountIdList(limits.MAX_MEMBERS_BY_ACCOUNT) }),
  execute: async ({ room_id, account_ids }, { rooms }) => {
    const members = await membersByAccount(room_id, account_ids, rooms);
    const found = new Set(members.map(({ accountId }) => accountId));
    return {
      success_list: members.map(memberFields),
      failed_list: account_ids.filter((id) => !found.has(id)).map(notAMember),
    };
  },
});
