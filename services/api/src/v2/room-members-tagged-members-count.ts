import { limits } from "@plaza/core";
import { z } from "zod";
import { roomId, text } from "../call/parameters.ts";
import { countMembersWithTag } from "../operations/count-members-with-tag.ts";
import { defineCall } from "./call.ts";

/** [TG1] How many accounts with a tag are online. */
export const roomMembersTaggedMembersCount = defineCall({
  method: "GET",
  path: "/im/v2/room_members/{room_id}/actions/tagged_members_count",
  parameters: z.object({ room_id: roomId(), tag: text(limits.MAX_TAG_LENGTH) }),
  execute: async ({ room_id, tag }, { rooms }) => ({
    tag,
    online_user_count: await countMembersWithTag(room_id, tag, rooms),
  }),
});
