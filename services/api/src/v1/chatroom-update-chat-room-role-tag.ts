import { limits } from "@plaza/core";
import { z } from "zod";
import { tags } from "../call/json-parameters.ts";
import { accountId, optional, roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";

/** [TG1] Replaces the tags of an account in all its sessions in the room; no tags: it has none any more. */
export const chatroomUpdateChatRoomRoleTag = defineCall({
  path: "chatroom/updateChatRoomRoleTag.action",
  parameters: z.object({
    roomId: roomId(),
    accid: accountId(),
    tags: optional(tags(0)),
    notifyTargetTags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
    ...notificationParameters,
  }),
  execute: async (input, { rooms }) => {
    const { roomId, accid, tags, notifyTargetTags } = input;
    const given = { tags: [...(tags ?? [])], ...(notifyTargetTags !== undefined && { notifyTargetTags }) };
    const updateTags = { roomId, tags: given, notification: notificationOf(input) };
    await rooms.execute(roomId, { updateTags }, accid);
    return { code: OK };
  },
});
