import { z } from "zod";
import { accountId, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { requireAccount } from "../operations/require-account.ts";
import { sendMessage } from "../operations/send-message.ts";
import { defineCall } from "./call.ts";
import {
  contentOf,
  contentParameters,
  deliveryOf,
  deliveryParameters,
  placeOf,
  placeParameters,
  withoutEffect,
} from "./message-parameters.ts";
import { sentMessage } from "./sent-message.ts";

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
    const message = {
      rooms: context.rooms,
      roomId: input.roomid,
      sender: await requireAccount("fromAccid", input.fromAccid, context),
      content: contentOf(input),
      message: { ...deliveryOf(input), ...placeOf(input) },
      send: { ignoreTemporaryMute: input.ignoreMute, abandonRatio: input.abandonRatio ?? 0 },
    };
    return { desc: sentMessage(message, await sendMessage(message)), code: OK };
  },
});
