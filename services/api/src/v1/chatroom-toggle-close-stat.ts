import { z } from "zod";
import { accountId, flag, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";
import { delayCloseParameters, delayedClosingOf } from "./delay-close.ts";

/** Opens or closes a room; the authority refuses an operator who is not the creator. */
export const chatroomToggleCloseStat = defineCall({
  path: "chatroom/toggleCloseStat.action",
  parameters: z.object({ roomid: roomId(), operator: accountId(), valid: flag(), ...delayCloseParameters }),
  execute: async ({ roomid, operator, valid, delayClosePolicy, delaySeconds }, { rooms }) => {
    const setRoomOpen = {
      open: valid,
      ...(delayClosePolicy !== undefined && { delayedClosing: delayedClosingOf({ delayClosePolicy, delaySeconds }) }),
    };
    const description = await rooms.executeForRoom(roomid, { setRoomOpen }, operator);
    return { desc: chatroomFields(description), code: OK };
  },
});
