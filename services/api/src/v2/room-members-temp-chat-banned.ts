import { z } from "zod";
import { banParameters, banSeconds } from "./ban-duration.ts";
import { defineCall } from "./call.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { operatedMember, requireOther } from "./operated-member.ts";
import { MEMBER_CODES } from "./result-code.ts";

/** [MU2] Mutes a member for some time from now, whatever was set before, or ends that. */
export const roomMembersTempChatBanned = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/{account_id}/actions/temp_chat_banned",
  codes: MEMBER_CODES,
  parameters: z.object({ ...operatedMember, ...banParameters, ...silentByDefault }),
  execute: async (input, { rooms }) => {
    const durationSeconds = banSeconds(input);
    requireOther(input);
    const { room_id: roomId, account_id: accountId, operator_account_id: operator } = input;
    const setMemberTemporaryMute = { roomId, accountId, durationSeconds, notification: notificationOf(input) };
    await rooms.execute(roomId, { setMemberTemporaryMute }, operator);
    return { mute_duration: durationSeconds };
  },
});
