import { limits } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { accountIds } from "./json-parameters.ts";
import { contentParameters, withoutEffect } from "./message-parameters.ts";
import { accountId, flag, roomId, withDefault } from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";
import { sendMessage } from "./send-message.ts";

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
    const desc = await sendMessage({
      rooms: context.rooms,
      roomId: input.roomid,
      sender: await requireAccount("fromAccid", input.fromAccid, context),
      content: input,
      message: { receivers: [...input.toAccids], doNotStore: true },
      send: { ignoreTemporaryMute: input.ignoreMute },
    });
    return { desc, code: OK };
  },
});
