import { z } from "zod";
import { defineCall } from "./call.ts";
import { roomId } from "./parameters.ts";
import { queueWithoutEffect } from "./queue-parameters.ts";
import { OK } from "./result-code.ts";

/** [QU3] Removes all elements; the limit stays. */
export const chatroomQueueDrop = defineCall({
  path: "chatroom/queueDrop.action",
  parameters: z.object({ roomid: roomId(), ...queueWithoutEffect }),
  execute: async ({ roomid }, { rooms }) => {
    await rooms.execute(roomid, { dropQueue: { roomId: roomid } });
    return { desc: {}, code: OK };
  },
});
