import { type AccountId, limits } from "@plaza/core";
import type { Account } from "@plaza/ports";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { accountIds } from "../call/json-parameters.ts";
import { optionalText, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationExtension, notificationOf } from "./notification-options.ts";

const parameters = z.object({
  roomid: roomId(),
  accids: accountIds(limits.MAX_VIRTUAL_MEMBERS_PER_CALL),
  roleExt: optionalText(limits.MAX_EXTENSION_LENGTH),
  ...notificationExtension,
});

/** [VM1] Adds registered accounts as virtual members for 24 hours; those who are there already begin anew. */
export const chatroomAddRobot = defineCall({
  path: "chatroom/addRobot.action",
  parameters,
  execute: async (input, context) => {
    const found = await Promise.all(input.accids.map((id) => context.accounts.get(id)));
    const accounts = found.filter((account) => account !== undefined);
    const { added, old } = await addOrLook(input, accounts, context);
    const registered = new Set<AccountId>(accounts.map(({ accountId }) => accountId));
    const failed = input.accids.filter((id) => !registered.has(id));
    return {
      desc: {
        failAccids: JSON.stringify(failed),
        successAccids: JSON.stringify(added),
        oldAccids: JSON.stringify(old),
      },
      code: OK,
    };
  },
});

/** Without anybody to add, the room must exist all the same. */
async function addOrLook(input: z.output<typeof parameters>, accounts: readonly Account[], { rooms }: CallContext) {
  if (accounts.length === 0) {
    await rooms.describe(input.roomid);
    return { added: [], old: [] };
  }
  const members = accounts.map(({ accountId, name, icon }) => ({
    accountId,
    nick: name,
    avatar: icon,
    extension: input.roleExt,
  }));
  const command = { addVirtualMembers: { members, notification: notificationOf(input) } };
  const { accountIds, unchanged } = await rooms.executeFor("virtualMembersChanged", {
    roomId: input.roomid,
    command,
  });
  return { added: accountIds ?? [], old: unchanged ?? [] };
}
