import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { chatroomWithNotices } from "./chatroom-fields.ts";
import { delayCloseParameters, delayClosePolicy, delayedClosingOf, delayInfo } from "./delay-close.ts";

/** [DC1] Sets or ends the closing of a room by itself; its time begins to run now. */
export const chatroomUpdateDelayClosePolicy = defineCall({
  path: "chatroom/updateDelayClosePolicy.action",
  parameters: z.object({ roomid: roomId(), ...delayCloseParameters, delayClosePolicy: delayClosePolicy() }),
  execute: async ({ roomid, ...delay }, { rooms }) => {
    const configureRoom = { settings: { delayedClosing: delayedClosingOf(delay) } };
    const description = await rooms.executeForRoom(roomid, { configureRoom });
    const chatroom = { ...chatroomWithNotices(description), delayInfo: delayInfo(description.room.delayedClosing) };
    return { chatroom, code: OK };
  },
});
