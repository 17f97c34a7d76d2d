import { limits } from "@plaza/core";
import { messageTypeToWire } from "@plaza/proto";
import { z } from "zod";
import { accountId, integer, messageTypes, roomId, timestamp, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { firstRecords } from "../operations/history-pages.ts";
import { defineCall } from "./call.ts";
import { historyMessageOf } from "./history-message.ts";
import { ASCENDING, historyOrder } from "./history-order.ts";

export const historyQueryChatroomMsg = defineCall({
  path: "history/queryChatroomMsg.action",
  limit: "history",
  parameters: z.object({
    roomid: roomId(),
    accid: accountId(),
    timetag: timestamp(),
    limit: integer(1, limits.MAX_HISTORY_PAGE_API),
    reverse: historyOrder(),
    type: withDefault(messageTypes(), []),
  }),
  execute: async ({ roomid, timetag, limit, reverse, type }, { history, rooms }) => {
    const types = type.map(messageTypeToWire);
    const search = { roomId: roomid, fromTimeMs: timetag, ascending: reverse === ASCENDING, limit, types };
    const records = await firstRecords(search, () => true, history);
    // An empty page may mean that there is no such room; a page with messages proves it without asking.
    if (records.length === 0) await rooms.describe(roomid);
    return { code: OK, size: records.length, msgs: records.map(historyMessageOf) };
  },
});
