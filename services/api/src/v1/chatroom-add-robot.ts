import { type AccountId, limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { optionalText, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { addVirtualMembers } from "../operations/virtual-members.ts";
import { defineCall } from "./call.ts";
import { notificationExtension, notificationOf } from "./notification-options.ts";

/** [VM1] Adds registered accounts as virtual members for 24 hours; those who are there already begin anew. */
export const chatroomAddRobot = defineCall({
  path: "chatroom/addRobot.action",
  parameters: z.object({
    roomid: roomId(),
    accids: accountIds(limits.MAX_VIRTUAL_MEMBERS_PER_CALL),
    roleExt: optionalText(limits.MAX_EXTENSION_LENGTH),
    ...notificationExtension,
  }),
  execute: async (input, context) => {
    const found = await Promise.all(input.accids.map((id) => context.accounts.get(id)));
    const members = found
      .filter((account) => account !== undefined)
      .map(({ accountId, name, icon }) => ({ accountId, nick: name, avatar: icon, extension: input.roleExt }));
    const addition = { roomId: input.roomid, members, notification: notificationOf(input) };
    const { changed, unchanged } = await addVirtualMembers(addition, context.rooms);
    const registered = new Set<AccountId>(members.map(({ accountId }) => accountId));
    const failed = input.accids.filter((id) => !registered.has(id));
    return {
      desc: {
        failAccids: JSON.stringify(failed),
        successAccids: JSON.stringify(changed),
        oldAccids: JSON.stringify(unchanged),
      },
      code: OK,
    };
  },
});
