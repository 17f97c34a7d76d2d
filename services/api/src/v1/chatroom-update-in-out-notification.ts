import { z } from "zod";
import { defineCall } from "./call.ts";
import { flag, roomId } from "./parameters.ts";
import { OK } from "./result-code.ts";

/** Whether the room is told who enters and exits; `close` says that it is not. */
export const chatroomUpdateInOutNotification = defineCall({
  path: "chatroom/updateInOutNotification.action",
  parameters: z.object({ roomid: roomId(), close: flag() }),
  execute: async ({ roomid, close }, { rooms }) => {
    await rooms.execute(roomid, { configureRoom: { settings: { enterExitNotices: !close } } });
    return { code: OK };
  },
});
