import { limits } from "@plaza/core";
import type { RoomRank, StatisticsPeriod, TopRoomsQuery } from "@plaza/ports";
import { z } from "zod";
import { integer, oneOf, optional, withDefault } from "../call/parameters.ts";
import { OK } from "../call/result-code.ts";
import { defineCall } from "./call.ts";

/** `online` is ours; the others are the product's. */
const ORDERS = { active: "active", enter: "enters", message: "messages", online: "online" } as const satisfies Record<
  string,
  TopRoomsQuery["orderBy"]
>;
const DEFAULT_TOP_ROOMS = 100;
const PERIOD_MS = { hour: 3_600_000, day: 86_400_000 } as const satisfies Record<StatisticsPeriod, number>;
/** Times below are seconds: in milliseconds it would be 1973, long before any room. */
const SMALLEST_MS = 100_000_000_000;
/** In the year 2286; a day that a calendar has. */
const LAST_MS = 9_999_999_999_999;

/** [ST1] The rooms in which most went on in an hour or a day of UTC. */
export const statsChatroomTopn = defineCall({
  path: "stats/chatroom/topn.action",
  parameters: z.object({
    topn: withDefault(integer(1, limits.MAX_TOP_ROOMS), DEFAULT_TOP_ROOMS),
    timestamp: optional(integer(1, LAST_MS)),
    period: withDefault(oneOf({ hour: "hour", day: "day" } as const), "hour"),
    orderby: withDefault(oneOf(ORDERS), "active"),
  }),
  execute: async ({ topn, timestamp, period, orderby }, { statistics, now }) => {
    const atMs = inMilliseconds(timestamp ?? now());
    const ranks = await statistics.top({ period, atMs, orderBy: orderby, limit: topn });
    const datetime = atMs - (atMs % PERIOD_MS[period]);
    return { data: ranks.map((rank) => rankFields(rank, { period, datetime })), code: OK };
  },
});

function inMilliseconds(time: number): number {
  return time < SMALLEST_MS ? time * 1000 : time;
}

function rankFields(rank: RoomRank, when: { readonly period: StatisticsPeriod; readonly datetime: number }) {
  const { roomId, active, enters, messages, online } = rank;
  return { roomId, activeNums: active, enters, msgs: messages, onlineNums: online, ...when };
}
