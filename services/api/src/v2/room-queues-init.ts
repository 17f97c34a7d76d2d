import { limits } from "@plaza/core";
import { z } from "zod";
import { integer, roomId, withDefault } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { routeConfig } from "./without-effect.ts";

/** [QU1] Makes the room's queue, or changes its limit and leaves the elements that are there. */
export const roomQueuesInit = defineCall({
  method: "POST",
  path: "/im/v2/room_queues/{room_id}",
  parameters: z.object({
    room_id: roomId(),
    queue_size_limit: withDefault(integer(0, limits.MAX_QUEUE_SIZE), limits.DEFAULT_QUEUE_SIZE),
    ...routeConfig,
  }),
  execute: async ({ room_id: roomId, queue_size_limit: sizeLimit }, { rooms }) => {
    await rooms.execute(roomId, { initQueue: { roomId, sizeLimit } });
    return {};
  },
});
