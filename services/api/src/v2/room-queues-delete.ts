import { z } from "zod";
import { roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { notificationConfig, queueNotificationOf } from "./queue-parameters.ts";
import { routeConfig } from "./without-effect.ts";

/** [QU3] Removes all elements and tells how many there were; the limit stays. */
export const roomQueuesDelete = defineCall({
  method: "DELETE",
  path: "/im/v2/room_queues/{room_id}",
  parameters: z.object({ room_id: roomId(), ...notificationConfig, ...routeConfig }),
  execute: async (input, { rooms }) => {
    const { room_id: roomId, notification_config } = input;
    const command = { dropQueue: { roomId, notification: queueNotificationOf(input) } };
    const { size } = await rooms.executeFor("queue", { roomId, command });
    return { room_id: roomId, queue_size: size ?? 0, high_priority: notification_config?.high_priority ?? 0 };
  },
});
