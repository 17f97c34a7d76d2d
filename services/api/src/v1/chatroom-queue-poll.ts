import { z } from "zod";
import { optional, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { queueKey, queueWithoutEffect } from "./queue-parameters.ts";

/** [QU3] Takes the element with a key, or the head. */
export const chatroomQueuePoll = defineCall({
  path: "chatroom/queuePoll.action",
  parameters: z.object({ roomid: roomId(), key: optional(queueKey()), ...queueWithoutEffect }),
  execute: async ({ roomid, key }, { rooms }) => {
    const command = { pollQueue: { roomId: roomid, key: key ?? "" } };
    const { element } = await rooms.executeFor("queuePolled", { roomId: roomid, command });
    return { desc: { key: element?.key ?? "", value: element?.value ?? "" }, code: OK };
  },
});
