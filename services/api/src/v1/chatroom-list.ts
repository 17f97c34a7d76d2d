import type { RoomId } from "@plaza/core";
import { z } from "zod";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";
import { describeRooms } from "./describe-rooms.ts";
import { integer, optional, roomId, withDefault } from "./parameters.ts";
import { OK } from "./result-code.ts";

const MAX_ROOMS = 100;

/** All rooms, newest first, closed ones included. `next` is there as long as there may be more: the next `before`. */
export const chatroomList = defineCall({
  path: "chatroom/list.action",
  parameters: z.object({ before: optional(roomId()), limit: withDefault(integer(1, MAX_ROOMS), MAX_ROOMS) }),
  execute: async ({ before, limit }, { rooms, directory }) => {
    const ids = await directory.list({ limit, ...(before !== undefined && { before }) });
    const { found } = await describeRooms(ids, rooms);
    const next: RoomId | undefined = ids.length === limit ? ids.at(-1) : undefined;
    const desc = { data: found.map(operatedChatroom), ...(next !== undefined && { next }) };
    return { desc, code: OK };
  },
});
