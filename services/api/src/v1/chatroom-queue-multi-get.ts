import { limits } from "@plaza/core";
import { z } from "zod";
import { texts } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { queueList } from "./queue-parameters.ts";

/** [QU1] The elements with some keys; keys that are not there are left out. */
export const chatroomQueueMultiGet = defineCall({
  path: "chatroom/queueMultiGet.action",
  parameters: z.object({
    roomid: roomId(),
    keys: texts(limits.MAX_QUEUE_KEY_LENGTH, { max: limits.MAX_QUEUE_SIZE, what: "keys" }),
  }),
  execute: async ({ roomid, keys }, { rooms }) => {
    const command = { listQueue: { roomId: roomid, keys: [...keys] } };
    return { desc: queueList(await rooms.executeFor("queue", { roomId: roomid, command })), code: OK };
  },
});
