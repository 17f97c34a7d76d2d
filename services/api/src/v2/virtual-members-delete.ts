import { limits } from "@plaza/core";
import { z } from "zod";
import { flag, roomId, withDefault } from "../call/parameters.ts";
import { removeVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";
import { notAMember } from "./failed-account.ts";
import { accountIdList } from "./member-parameters.ts";

/** [VM1] Takes virtual members out of the room; those who are not there are told as failed. */
export const virtualMembersDelete = defineCall({
  method: "DELETE",
  path: "/im/v2/room_members/actions/virtual_members",
  parameters: z.object({
    room_id: roomId(),
    account_ids: accountIdList(limits.MAX_VIRTUAL_MEMBERS_PER_CALL),
    notification_enabled: withDefault(flag(), true),
  }),
  execute: async ({ room_id: roomId, account_ids: accountIds, notification_enabled }, { rooms }) => {
    const notification = { silent: !notification_enabled };
    const { changed, unchanged } = await removeVirtualMembers({ roomId, accountIds, notification }, rooms);
    return { success_list: changed, failed_list: unchanged.map(notAMember) };
  },
});
