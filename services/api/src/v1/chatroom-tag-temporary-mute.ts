import { limits } from "@plaza/core";
import { z } from "zod";
import { accountId, integer, optional, roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
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
    const { roomid, operator, targetTag, muteDuration, notifyTargetTags } = input;
    const setTagMute = {
      roomId: roomid,
      tag: targetTag,
      durationSeconds: muteDuration,
      notification: notificationOf(input),
      ...(notifyTargetTags !== undefined && { notifyTargetTags }),
    };
    const request = { roomId: roomid, command: { setTagMute }, accountId: operator };
    const { seconds } = await rooms.executeFor("tagMute", request);
    return { desc: { muteDuration: seconds ?? 0 }, code: OK };
  },
});
