import { z } from "zod";
import { objects } from "../call/json-parameters.ts";
import { accountId, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { requireAccount } from "../operations/require-account.ts";
import { sendMessages } from "../operations/send-message.ts";
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
import { sentMessages } from "./sent-message.ts";

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
      content: contentOf(content),
      message: { ...delivery, ...placeOf(content) },
    }));
    return { ...sentMessages(await sendMessages(messages)), code: OK };
  },
});
