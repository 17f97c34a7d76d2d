import { limits } from "@plaza/core";
import { messageTypeToWire } from "@plaza/proto";
import { z } from "zod";
import { accountId, flag, integer, messageTypes, optional, roomId, withDefault } from "../call/parameters.ts";
import { firstRecords } from "../operations/history-pages.ts";
import { defineCall } from "./call.ts";
import { historyMessageOf } from "./history-message.ts";

/**
 * A room's messages, page by page. A token is the place of the last message in the room, so messages of one time are
 * never skipped or repeated.
 */
export const messagesHistory = defineCall({
  method: "GET",
  path: "/im/v2.1/chatrooms/{room_id}/messages",
  parameters: z.object({
    room_id: roomId(),
    // In form only: the server API may read every room.
    sender_id: optional(accountId()),
    page_token: optional(integer(1, Number.MAX_SAFE_INTEGER)),
    limit: integer(1, limits.MAX_HISTORY_PAGE_CLIENT),
    descending: withDefault(flag(), true),
    message_type: optional(messageTypes()),
    // Another library's name of the same.
    message_types: optional(messageTypes()),
  }),
  execute: async (input, { history, rooms }) => {
    const { room_id: roomId, page_token: fromSeq, limit, descending } = input;
    const types = (input.message_type ?? input.message_types ?? []).map(messageTypeToWire);
    // One more tells whether there is a next page.
    const search = { roomId, fromSeq, ascending: !descending, limit: limit + 1, types };
    const records = await firstRecords(search, () => true, history);
    // An empty page may mean that there is no such room; a page with messages proves it without asking.
    if (records.length === 0) await rooms.describe(roomId);
    const page = records.slice(0, limit);
    const hasMore = records.length > limit;
    const token = hasMore ? String(page.at(-1)?.seq ?? "") : "";
    return { has_more: hasMore, next_token: token, items: page.map(historyMessageOf) };
  },
});
