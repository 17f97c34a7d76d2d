import { limits } from "@plaza/core";
import { z } from "zod";
import { integer, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** [QU1] Makes the room's queue, or changes its limit and leaves the elements that are there. */
export const chatroomQueueInit = defineCall({
  path: "chatroom/queueInit.action",
  parameters: z.object({ roomid: roomId(), sizeLimit: integer(0, limits.MAX_QUEUE_SIZE) }),
  execute: async ({ roomid, sizeLimit }, { rooms }) => {
    await rooms.execute(roomid, { initQueue: { roomId: roomid, sizeLimit } });
    return { code: OK };
  },
});
