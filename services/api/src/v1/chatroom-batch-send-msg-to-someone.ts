import { limits } from "@plaza/core";
import { z } from "zod";
import { accountIds, objects } from "../call/json-parameters.ts";
import { accountId, flag, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { requireAccount } from "../operations/require-account.ts";
import { sendMessages } from "../operations/send-message.ts";
import { defineCall } from "./call.ts";
import { MAX_BATCH } from "./chatroom-batch-send-msg.ts";
import { contentOf, contentParameters, withoutEffect } from "./message-parameters.ts";
import { sentMessages } from "./sent-message.ts";

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
    const messages = input.msgList.map((content) => ({ ...shared, content: contentOf(content) }));
    return { ...sentMessages(await sendMessages(messages)), code: OK };
  },
});
