import { limits } from "@plaza/core";
import { z } from "zod";
import { objects } from "../call/json-parameters.ts";
import { accountId, flag, optional, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";
import { offererOf } from "./queue-offerer.ts";
import { QUEUE_CODES, queueKey, queueValue, queueWithoutEffect } from "./queue-parameters.ts";

const element = {
  key: queueKey(),
  value: queueValue(),
  accid: optional(accountId()),
  transient: optional(flag()),
};

/** [QU2] Offers some elements; each succeeds or fails on its own. */
export const chatroomQueueBatchOffer = defineCall({
  path: "chatroom/queueBatchOffer.action",
  codes: QUEUE_CODES,
  parameters: z.object({
    roomid: roomId(),
    operator: optional(accountId()),
    // Of the elements that do not say it themselves: a client library of the product has it for the whole call.
    transient: withDefault(flag(), false),
    elements: objects(element, { max: limits.MAX_QUEUE_BATCH, what: "elements" }),
    ...notificationParameters,
    ...queueWithoutEffect,
  }),
  execute: async (input, context) => {
    const { roomid, elements } = input;
    const operator = await offererOf(input, context);
    const offers = elements.map(({ key, value, transient, accid }) => ({
      key,
      value,
      transient: transient ?? input.transient,
      ...(accid !== undefined && { owner: accid }),
    }));
    const command = { offerQueue: { roomId: roomid, offers, notification: notificationOf(input) } };
    const request = { roomId: roomid, command, accountId: operator };
    const { failed } = await context.rooms.executeFor("queueOffered", request);
    return { desc: { failedKeys: (failed ?? []).map(({ key }) => key ?? "") }, code: OK };
  },
});
