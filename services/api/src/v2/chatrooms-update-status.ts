import { z } from "zod";
import { accountId, flag, roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { chatroomFields } from "./chatroom-fields.ts";
import { delayCloseParameters, delayedClosingOf } from "./chatroom-parameters.ts";

/** Opens or closes a room; the authority refuses an operator who is not the creator. */
export const chatroomsUpdateStatus = defineCall({
  method: "PATCH",
  path: "/im/v2/chatrooms/{room_id}/actions/update_status",
  codes: { forbidden: 114_427, nothingToChange: 113_409 },
  parameters: z.object({
    room_id: roomId(),
    operator_account_id: accountId(),
    valid: flag(),
    ...delayCloseParameters,
  }),
  execute: async (input, { rooms }) => {
    const setRoomOpen = { open: input.valid, ...delayedClosingOf(input) };
    return chatroomFields(await rooms.executeForRoom(input.room_id, { setRoomOpen }, input.operator_account_id));
  },
});
