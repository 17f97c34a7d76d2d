import { limits } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { MAX_BATCH } from "./chatroom-batch-send-msg.ts";
import { accountIds, objects } from "./json-parameters.ts";
import { contentParameters, withoutEffect } from "./message-parameters.ts";
import { accountId, flag, roomId, withDefault } from "./parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";
import { sendMessages } from "./send-message.ts";

/** [MS6] Sends some messages to some accounts in the room alone. */
export const chatroomBatchSendMsgToSomeone = defineCall({
  path: "chatroom/batchSendMsgToSomeone.action",
  parameters: z.object({
    roomid: roomId(),
    fromAccid: accountId(),
    toAccids: accountIds(limits.MAX_RECEIVERS),
    msgList: objects(contentParameters, { max: MAX_BATCH, what: "messages" }),
    ignoreMute: withDefault(flag(), false),
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const shared = {
      rooms: context.rooms,
      roomId: input.roomid,
      sender: await requireAccount("fromAccid", input.fromAccid, context),
      message: { receivers: [...input.toAccids], doNotStore: true },
      send: { ignoreTemporaryMute: input.ignoreMute },
    };
    return { ...(await sendMessages(input.msgList.map((content) => ({ ...shared, content })))), code: OK };
  },
});
