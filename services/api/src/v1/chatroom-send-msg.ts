import { z } from "zod";
import { defineCall } from "./call.ts";
import {
  contentParameters,
  deliveryOf,
  deliveryParameters,
  placeOf,
  placeParameters,
  withoutEffect,
} from "./message-parameters.ts";
import { accountId, roomId } from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";
import { sendMessage } from "./send-message.ts";

/** Sends a message in the name of an account, which need not be in the room. */
export const chatroomSendMsg = defineCall({
  path: "chatroom/sendMsg.action",
  parameters: z.object({
    roomid: roomId(),
    fromAccid: accountId(),
    ...contentParameters,
    ...deliveryParameters,
    ...placeParameters,
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const desc = await sendMessage({
      rooms: context.rooms,
      roomId: input.roomid,
      sender: await requireAccount("fromAccid", input.fromAccid, context),
      content: input,
      message: { ...deliveryOf(input), ...placeOf(input) },
      send: { ignoreTemporaryMute: input.ignoreMute, abandonRatio: input.abandonRatio ?? 0 },
    });
    return { desc, code: OK };
  },
});
