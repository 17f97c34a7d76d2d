import { z } from "zod";
import { flag, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** Whether the room is told who enters and exits; `close` says that it is not. */
export const chatroomUpdateInOutNotification = defineCall({
  path: "chatroom/updateInOutNotification.action",
  parameters: z.object({ roomid: roomId(), close: flag() }),
  execute: async ({ roomid, close }, { rooms }) => {
    await rooms.execute(roomid, { configureRoom: { settings: { enterExitNotices: !close } } });
    return { code: OK };
  },
});
