import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { queueWithoutEffect } from "./queue-parameters.ts";

/** [QU3] Removes all elements; the limit stays. */
export const chatroomQueueDrop = defineCall({
  path: "chatroom/queueDrop.action",
  parameters: z.object({ roomid: roomId(), ...queueWithoutEffect }),
  execute: async ({ roomid }, { rooms }) => {
    await rooms.execute(roomid, { dropQueue: { roomId: roomid } });
    return { desc: {}, code: OK };
  },
});
