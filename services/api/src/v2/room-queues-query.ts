import { limits } from "@plaza/core";
import { z } from "zod";
import { texts } from "../call/json-parameters.ts";
import { roomId } from "../call/parameters.ts";
import { defineCall } from "./call.ts";
import { elementFields } from "./queue-parameters.ts";
import { routeConfig } from "./without-effect.ts";

const keys = texts(limits.MAX_QUEUE_KEY_LENGTH, { min: 0, max: limits.MAX_QUEUE_SIZE, what: "keys" });

/** [QU1] The whole queue, head first, or the elements with some keys. */
export const roomQueuesQuery = defineCall({
  method: "POST",
  path: "/im/v2/room_queues/{room_id}/actions/query",
  parameters: z.object({ room_id: roomId(), element_key_list: keys.optional(), ...routeConfig }),
  execute: async ({ room_id: roomId, element_key_list = [] }, { rooms }) => {
    const command = { listQueue: { roomId, keys: [...element_key_list] } };
    const { sizeLimit, size, elements } = await rooms.executeFor("queue", { roomId, command });
    return {
      room_id: roomId,
      queue_size_limit: sizeLimit ?? 0,
      queue_size: size ?? 0,
      element_list: (elements ?? []).map((element) => ({
        ...elementFields(element),
        create_time: element.createdAtMs ?? 0,
        update_time: element.updatedAtMs ?? 0,
      })),
    };
  },
});
