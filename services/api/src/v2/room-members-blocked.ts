import { z } from "zod";
import { flag } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { operatedMember, requireOther } from "./operated-member.ts";
import { MEMBER_CODES } from "./result-code.ts";

/** [BL1] Blocks an account: it leaves at once and may not come back. */
export const roomMembersBlocked = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/{account_id}/actions/blocked",
  codes: MEMBER_CODES,
  parameters: z.object({ ...operatedMember, blocked: flag(), ...silentByDefault }),
  execute: async (input, { rooms }) => {
    requireOther(input);
    const { room_id: roomId, account_id: accountId, blocked, operator_account_id: operator } = input;
    const setMemberBlocked = { roomId, accountId, blocked, notification: notificationOf(input) };
    await rooms.execute(roomId, { setMemberBlocked }, operator);
    return {};
  },
});
