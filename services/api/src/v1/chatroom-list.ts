import type { RoomId } from "@plaza/core";
import { z } from "zod";
import { integer, optional, roomId, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { describeRooms } from "../operations/describe-rooms.ts";
import { defineCall } from "./call.ts";
import { operatedChatroom } from "./chatroom-fields.ts";

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
