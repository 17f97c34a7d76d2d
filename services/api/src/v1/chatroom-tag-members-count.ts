import { limits } from "@plaza/core";
import { z } from "zod";
import { roomId, text } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** How many accounts with a tag are online, each once however many devices it has. */
export const chatroomTagMembersCount = defineCall({
  path: "chatroom/tagMembersCount.action",
  parameters: z.object({ roomid: roomId(), tag: text(limits.MAX_TAG_LENGTH) }),
  execute: async ({ roomid, tag }, { rooms }) => {
    const command = { countMembersWithTag: { roomId: roomid, tag } };
    const { members } = await rooms.executeFor("tagCount", { roomId: roomid, command });
    return { data: { tag, onlineUserCount: members ?? 0 }, code: OK };
  },
});
