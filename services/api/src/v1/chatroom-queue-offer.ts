import { z } from "zod";
import { accountId, flag, optional, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";
import { offererOf } from "./queue-offerer.ts";
import { QUEUE_CODES, queueKey, queueValue, queueWithoutEffect, requireOffered } from "./queue-parameters.ts";

/** [QU2] Adds an element to the tail, or updates the one with its key in place. */
export const chatroomQueueOffer = defineCall({
  path: "chatroom/queueOffer.action",
  codes: QUEUE_CODES,
  parameters: z.object({
    roomid: roomId(),
    key: queueKey(),
    value: queueValue(),
    operator: optional(accountId()),
    transient: withDefault(flag(), false),
    ...queueWithoutEffect,
  }),
  execute: async (input, context) => {
    const { roomid, key, value, transient } = input;
    const operator = await offererOf(input, context);
    const command = { offerQueue: { roomId: roomid, offers: [{ key, value, transient }] } };
    requireOffered(await context.rooms.executeFor("queueOffered", { roomId: roomid, command, accountId: operator }));
    return { desc: {}, code: OK };
  },
});
