import { z } from "zod";
import { choice, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";

/** [DV1] What happens when an account enters with a second device. The numbers are those of our wire; 0: the deployment's. */
export const chatroomSetMultiClientPolicy = defineCall({
  path: "chatroom/setMultiClientPolicy.action",
  parameters: z.object({ roomid: roomId(), policy: choice(0, 1, 2, 3, 4) }),
  execute: async ({ roomid, policy }, { rooms }) => {
    const configureRoom = { settings: { multiClientPolicy: policy } };
    return { chatroom: operatedChatroom(await rooms.executeForRoom(roomid, { configureRoom })), code: OK };
  },
});
