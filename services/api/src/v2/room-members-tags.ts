import { limits, presentFields } from "@plaza/core";
import { z } from "zod";
import { tags } from "../call/json-parameters.ts";
import { accountId, clearableText, optionalText, roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";

/** [TG1] Replaces the tags of an account in all its sessions in the room; no tags: it has none any more. */
export const roomMembersTags = defineCall({
  method: "PATCH",
  path: "/im/v2/room_members/{account_id}/actions/tags",
  parameters: z.object({
    account_id: accountId(),
    room_id: roomId(),
    // Absent is none: a client library of the product leaves an empty list out.
    tags: tags(0).optional(),
    notify_target_tags: clearableText(limits.MAX_TAG_EXPRESSION_LENGTH),
    notify_extension: optionalText(limits.MAX_NOTIFICATION_EXTENSION_LENGTH),
  }),
  execute: async (input, { rooms }) => {
    const { room_id: roomId, account_id: account, notify_target_tags: notifyTargetTags, notify_extension } = input;
    const given = { tags: [...(input.tags ?? [])], ...presentFields({ notifyTargetTags }) };
    const updateTags = { roomId, tags: given, notification: { extension: notify_extension } };
    await rooms.execute(roomId, { updateTags }, account);
    return {};
  },
});
