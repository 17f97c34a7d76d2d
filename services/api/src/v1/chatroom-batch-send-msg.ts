import { z } from "zod";
import { defineCall } from "./call.ts";
import { objects } from "./json-parameters.ts";
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
import { sendMessages } from "./send-message.ts";

/** Messages of one call, from the product's API. */
export const MAX_BATCH = 10;

/** Sends some messages of one account in their order; each succeeds or fails on its own. */
export const chatroomBatchSendMsg = defineCall({
  path: "chatroom/batchSendMsg.action",
  parameters: z.object({
    roomid: roomId(),
    fromAccid: accountId(),
    msgList: objects({ ...contentParameters, ...placeParameters }, { max: MAX_BATCH, what: "messages" }),
    ...deliveryParameters,
    ...withoutEffect,
  }),
  execute: async (input, context) => {
    const sender = await requireAccount("fromAccid", input.fromAccid, context);
    const shared = {
      rooms: context.rooms,
      roomId: input.roomid,
      sender,
      send: { ignoreTemporaryMute: input.ignoreMute, abandonRatio: input.abandonRatio ?? 0 },
    };
    const delivery = deliveryOf(input);
    const messages = input.msgList.map((content) => ({
      ...shared,
      content,
      message: { ...delivery, ...placeOf(content) },
    }));
    return { ...(await sendMessages(messages)), code: OK };
  },
});
