import { limits } from "@plaza/core";
import { z } from "zod";
import { entries } from "../call/json-parameters.ts";
import { accountId, roomId } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { notificationOf, notificationParameters } from "./notification-options.ts";
import { queueWithoutEffect } from "./queue-parameters.ts";

const LENGTHS = { key: limits.MAX_QUEUE_KEY_LENGTH, value: limits.MAX_QUEUE_VALUE_LENGTH };

/** [QU3] Changes the values of elements that are there, and tells the keys of those that are not. */
export const chatroomQueueBatchUpdateElements = defineCall({
  path: "chatroom/queueBatchUpdateElements.action",
  parameters: z.object({
    roomid: roomId(),
    operator: accountId(),
    elements: entries(LENGTHS, { max: limits.MAX_QUEUE_BATCH, what: "elements" }),
    ...notificationParameters,
    ...queueWithoutEffect,
  }),
  execute: async (input, { rooms }) => {
    const { roomid, operator, elements } = input;
    const command = { updateQueue: { roomId: roomid, values: elements, notification: notificationOf(input) } };
    const { missingKeys } = await rooms.executeFor("queueUpdated", { roomId: roomid, command, accountId: operator });
    return { desc: { noExistElementKey: missingKeys ?? [] }, code: OK };
  },
});
