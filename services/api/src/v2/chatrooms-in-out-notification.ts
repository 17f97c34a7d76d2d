import { z } from "zod";
import { flag, roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";

/** Whether the room is told who enters and exits. */
export const chatroomsInOutNotification = defineCall({
  method: "PATCH",
  path: "/im/v2/chatrooms/{room_id}/actions/in_out_notification",
  parameters: z.object({ room_id: roomId(), in_out_notification: flag() }),
  execute: async ({ room_id, in_out_notification }, { rooms }) => {
    await rooms.execute(room_id, { configureRoom: { settings: { enterExitNotices: in_out_notification } } });
    return {};
  },
});
