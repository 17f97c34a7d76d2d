import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds } from "../call/json-parameters.ts";
import { accountId, flag, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { requireAccount } from "../operations/require-account.ts";
import { sendMessage } from "../operations/send-message.ts";
import { defineCall } from "./call.ts";
import { contentOf, contentParameters, withoutEffect } from "./message-parameters.ts";
import { sentMessage } from "./sent-message.ts";

/** [MS6] Sends a message to some accounts in the room alone; it is never stored. */
export const chatroomSendMsgToSomeone = defineCall({
  path: "chatroom/sendMsgToSomeone.action",
  parameters: z.object({
    roomid: roomId(),
    fromAccid: accountId(),
    toAccids: accountIds(limits.MAX_RECEIVERS),
    ignoreMute: withDefault(flag(), false),
    ...contentParameters,
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const message = {
      rooms: context.rooms,
      roomId: input.roomid,
      sender: await requireAccount("fromAccid", input.fromAccid, context),
      content: contentOf(input),
      message: { receivers: [...input.toAccids], doNotStore: true },
      send: { ignoreTemporaryMute: input.ignoreMute },
    };
    return { desc: sentMessage(message, await sendMessage(message)), code: OK };
  },
});
