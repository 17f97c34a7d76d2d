import { limits } from "@plaza/core";
import { z } from "zod";
import { integer, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";

const DEFAULT_BUDGET = -1;

/** [PR1] How many messages a room delivers in a second; -1: what the deployment says, 0: all. */
export const chatroomSetMessageBudget = defineCall({
  path: "chatroom/setMessageBudget.action",
  parameters: z.object({
    roomid: roomId(),
    messagesPerSecond: integer(DEFAULT_BUDGET, limits.MAX_MESSAGES_PER_SECOND),
  }),
  execute: async ({ roomid, messagesPerSecond }, { rooms }) => {
    const settings = messagesPerSecond === DEFAULT_BUDGET ? { defaultBudget: true } : { messagesPerSecond };
    const description = await rooms.executeForRoom(roomid, { configureRoom: { settings } });
    return { chatroom: operatedChatroom(description), code: OK };
  },
});
