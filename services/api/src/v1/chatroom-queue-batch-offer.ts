import { limits } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { objects } from "./json-parameters.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";
import { accountId, flag, optional, roomId, withDefault } from "./parameters.ts";
import { queueKey, queueValue, queueWithoutEffect } from "./queue-parameters.ts";
import { requireAccount } from "./require-account.ts";
import { OK } from "./result-code.ts";

const element = {
  key: queueKey(),
  value: queueValue(),
  accid: optional(accountId()),
  transient: withDefault(flag(), false),
};

/** [QU2] Offers some elements; each succeeds or fails on its own. */
export const chatroomQueueBatchOffer = defineCall({
  path: "chatroom/queueBatchOffer.action",
  parameters: z.object({
    roomid: roomId(),
    operator: accountId(),
    elements: objects(element, { max: limits.MAX_QUEUE_BATCH, what: "elements" }),
    ...notificationParameters,
    ...queueWithoutEffect,
  }),
  execute: async (input, context) => {
    const { roomid, operator, elements } = input;
    await requireAccount("operator", operator, context);
    const offers = elements.map(({ key, value, transient, accid }) => ({
      key,
      value,
      transient,
      ...(accid !== undefined && { owner: accid }),
    }));
    const command = { offerQueue: { roomId: roomid, offers, notification: notificationOf(input) } };
    const request = { roomId: roomid, command, accountId: operator };
    const { failed } = await context.rooms.executeFor("queueOffered", request);
    return { desc: { failedKeys: (failed ?? []).map(({ key }) => key ?? "") }, code: OK };
  },
});
