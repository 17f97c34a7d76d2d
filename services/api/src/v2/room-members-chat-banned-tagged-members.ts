import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, optional, roomId, text } from "../call/parameters.ts";
import { muteTag } from "../operations/mute-tag.ts";
import { banParameters, banSeconds } from "./ban-duration.ts";
import { defineCall } from "./call.ts";
import { notificationOf, silentByDefault } from "./notification-parameters.ts";
import { MEMBER_CODES } from "./result-code.ts";

/** [TG2] Mutes whoever holds a tag for some time, or ends that; then the answer has the time that was left. */
export const roomMembersChatBannedTaggedMembers = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/actions/chat_banned_tagged_members",
  codes: MEMBER_CODES,
  parameters: z.object({
    room_id: roomId(),
    operator_account_id: accountId(),
    target_tag: text(limits.MAX_TAG_LENGTH),
    ...banParameters,
    ...silentByDefault,
    notification_target_tags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
  }),
  execute: async (input, { rooms }) => {
    const mute = {
      roomId: input.room_id,
      operator: input.operator_account_id,
      tag: input.target_tag,
      seconds: banSeconds(input),
      notification: notificationOf(input),
      notifyTargetTags: input.notification_target_tags,
    };
    return { mute_duration: await muteTag(mute, rooms) };
  },
});
