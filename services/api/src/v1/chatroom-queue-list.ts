import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { queueList } from "./queue-parameters.ts";

/** [QU1] The whole queue, head first. */
export const chatroomQueueList = defineCall({
  path: "chatroom/queueList.action",
  parameters: z.object({ roomid: roomId() }),
  execute: async ({ roomid }, { rooms }) => {
    const command = { listQueue: { roomId: roomid } };
    return { desc: queueList(await rooms.executeFor("queue", { roomId: roomid, command })), code: OK };
  },
});
