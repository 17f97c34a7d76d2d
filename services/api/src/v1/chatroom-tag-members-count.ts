import { limits } from "@plaza/core";
import { z } from "zod";
import { roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { countMembersWithTag } from "../operations/count-members-with-tag.ts";
import { defineCall } from "./call.ts";

/** How many accounts with a tag are online, each once however many devices it has. */
export const chatroomTagMembersCount = defineCall({
  path: "chatroom/tagMembersCount.action",
  parameters: z.object({ roomid: roomId(), tag: text(limits.MAX_TAG_LENGTH) }),
  execute: async ({ roomid, tag }, { rooms }) => {
    return { data: { tag, onlineUserCount: await countMembersWithTag(roomid, tag, rooms) }, code: OK };
  },
});
