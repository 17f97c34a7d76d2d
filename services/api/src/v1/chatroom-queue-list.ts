import { z } from "zod";
import { defineCall } from "./call.ts";
import { roomId } from "./parameters.ts";
import { queueList } from "./queue-parameters.ts";
import { OK } from "./result-code.ts";

/** [QU1] The whole queue, head first. */
export const chatroomQueueList = defineCall({
  path: "chatroom/queueList.action",
  parameters: z.object({ roomid: roomId() }),
  execute: async ({ roomid }, { rooms }) => {
    const command = { listQueue: { roomId: roomid } };
    return { desc: queueList(await rooms.executeFor("queue", { roomId: roomid, command })), code: OK };
  },
});
