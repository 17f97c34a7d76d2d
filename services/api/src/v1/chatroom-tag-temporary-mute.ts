import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, integer, optional, roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { muteTag } from "../operations/mute-tag.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** [TG2] Mutes whoever holds a tag for some time; 0 ends it, and then the answer has the time that was left. */
export const chatroomTagTemporaryMute = defineCall({
  path: "chatroom/tagTemporaryMute.action",
  parameters: z.object({
    roomid: roomId(),
    operator: accountId(),
    targetTag: text(limits.MAX_TAG_LENGTH),
    muteDuration: integer(0, limits.MAX_TEMPORARY_MUTE_SECONDS),
    notifyTargetTags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
    ...notificationParameters,
  }),
  execute: async (input, { rooms }) => {
    const { roomid: roomId, operator, targetTag: tag, muteDuration: seconds, notifyTargetTags } = input;
    const mute = { roomId, operator, tag, seconds, notification: notificationOf(input), notifyTargetTags };
    return { desc: { muteDuration: await muteTag(mute, rooms) }, code: OK };
  },
});
