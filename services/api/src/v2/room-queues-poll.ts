import { z } from "zod";
import { optional, roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { elementFields, notificationConfig, queueKey, queueNotificationOf } from "./queue-parameters.ts";
import { routeConfig } from "./without-effect.ts";

/** [QU3] Takes the element with a key, or the head. One of the product's libraries makes it with POST. */
export const roomQueuesPoll = defineCall({
  method: ["PATCH", "POST"],
  path: "/im/v2/room_queues/{room_id}/actions/poll",
  parameters: z.object({
    room_id: roomId(),
    element_key: optional(queueKey()),
    ...notificationConfig,
    ...routeConfig,
  }),
  execute: async (input, { rooms }) => {
    const { room_id: roomId, element_key: key = "" } = input;
    const command = { pollQueue: { roomId, key, notification: queueNotificationOf(input) } };
    const { element } = await rooms.executeFor("queuePolled", { roomId, command });
    return elementFields(element ?? {});
  },
});
