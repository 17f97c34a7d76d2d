import { limits } from "@plaza/core";
import { messageTypeToWire } from "@plaza/proto";
import { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import { tags } from "../call/json-parameters.ts";
import { integer, messageTypes, roomId, timestampOrZero, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { firstRecords, type HistoryRecord } from "../operations/history-pages.ts";
import { defineCall } from "./call.ts";
import { historyMessageOf } from "./history-message.ts";
import { ASCENDING, historyOrder } from "./history-order.ts";

/** The product's client API has it for the same query. */
const DEFAULT_LIMIT = 100;
const NO_BOUND = 0;

const parameters = z.object({
  roomId: roomId(),
  tags: tags(1),
  types: withDefault(messageTypes(), []),
  fromTime: withDefault(timestampOrZero(), NO_BOUND),
  toTime: withDefault(timestampOrZero(), NO_BOUND),
  limit: withDefault(integer(1, limits.MAX_HISTORY_PAGE_API), DEFAULT_LIMIT),
  reverse: historyOrder(),
});

type Input = z.output<typeof parameters>;

/** [TG1] Messages that somebody with one of the tags would have received. The documents name both paths. */
export const historyQueryTagHistoryMsg = defineCall({
  path: "history/queryTagHistoryMsg.action",
  aliases: ["chatroom/queryTagHistoryMsg.action"],
  parameters: parameters.refine(isInOrder, { path: ["fromTime"], error: "must not be after toTime" }),
  execute: async (input, context) => {
    const records = await recordsOf(input, context);
    if (records.length === 0) await context.rooms.describe(input.roomId);
    return { code: OK, msgs: records.map(historyMessageOf) };
  },
});

function isInOrder({ fromTime, toTime }: Input): boolean {
  return fromTime <= toTime || toTime === NO_BOUND;
}

/**
 * The bound at which the page begins is exclusive, so that the next one goes on from the last message's time; the other is
 * inclusive, so that neighbouring times join.
 */
function recordsOf(input: Input, { history }: CallContext): Promise<readonly HistoryRecord[]> {
  const { roomId, tags, types, fromTime, toTime, limit, reverse } = input;
  const isAscending = reverse === ASCENDING;
  const [near, far] = isAscending ? [fromTime, toTime] : [toTime, fromTime];
  const search = { roomId, tags: [...tags], types: types.map(messageTypeToWire), limit, ascending: isAscending };
  const isWithin = ({ timeMs }: HistoryRecord) =>
    far === NO_BOUND || (isAscending ? (timeMs ?? 0) <= far : (timeMs ?? 0) >= far);
  return firstRecords({ ...search, fromTimeMs: near === NO_BOUND ? undefined : near }, isWithin, history);
}
