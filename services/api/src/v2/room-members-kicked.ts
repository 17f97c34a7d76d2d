import { z } from "zod";
import { defineCall } from "./call.ts";
import { notificationOf, toldByDefault } from "./notification-parameters.ts";
import { operatedMember, requireOther } from "./operated-member.ts";
import { MEMBER_CODES } from "./result-code.ts";

/** [RE1] Ends every session of an account in the room; it may come back. */
export const roomMembersKicked = defineCall({
  method: "PATCH",
  path: "/im/v2.1/room_members/{account_id}/actions/kicked",
  codes: MEMBER_CODES,
  parameters: z.object({ ...operatedMember, ...toldByDefault }),
  execute: async (input, { rooms }) => {
    requireOther(input);
    const { room_id: roomId, account_id: accountId, operator_account_id: operator } = input;
    await rooms.execute(roomId, { removeMember: { roomId, accountId, notification: notificationOf(input) } }, operator);
    return {};
  },
});
