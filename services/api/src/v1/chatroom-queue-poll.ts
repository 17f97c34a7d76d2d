import { z } from "zod";
import { defineCall } from "./call.ts";
import { optional, roomId } from "./parameters.ts";
import { queueKey, queueWithoutEffect } from "./queue-parameters.ts";
import { OK } from "./result-code.ts";

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
