import { z } from "zod";
import { flag } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { operatedMember, requireOther } from "./operated-member.ts";
import { MEMBER_CODES } from "./result-code.ts";

/** [MU1] Mutes a member until it is ended. */
export const roomMembersChatBanned = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/{account_id}/actions/chat_banned",
  codes: MEMBER_CODES,
  parameters: z.object({ ...operatedMember, chat_banned: flag(), ...silentByDefault }),
  execute: async (input, { rooms }) => {
    requireOther(input);
    const { room_id: roomId, account_id: accountId, chat_banned: muted, operator_account_id: operator } = input;
    const setMemberMuted = { roomId, accountId, muted, notification: notificationOf(input) };
    await rooms.execute(roomId, { setMemberMuted }, operator);
    return {};
  },
});
