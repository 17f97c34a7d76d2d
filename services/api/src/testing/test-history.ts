import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import { parseAccountId, type RoomId } from "@plaza/core";
import type { Bus, BusSubscription, MessageAnchor, MessageRecord, MessageStore } from "@plaza/ports";
import { messageTypeFromWire, messageTypeToWire, plaza } from "@plaza/proto";
import { PUBLISHED_AT_MS } from "./test-authority.ts";

/** Answers history queries from a store, as the history service does. */
export function serveTestHistory(bus: Bus, messages: MessageStore): BusSubscription {
  return bus.serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
    const query = plaza.cluster.v1.HistoryQuery.decode(payload);
    const sender = parseAccountId(query.sender);
    const { records, hasMore } = await messages.query({
      roomId: query.roomId as RoomId,
      anchor: anchorOf(query),
      direction: query.ascending ? "ascending" : "descending",
      limit: query.limit,
      types: query.types.flatMap((type) => messageTypeFromWire(type) ?? []),
      ...(sender !== undefined && { sender }),
      nowMs: PUBLISHED_AT_MS + 1_000,
    });
    return plaza.cluster.v1.HistoryReply.encode({ page: { records: records.map(recordToWire), hasMore } }).finish();
  });
}

function anchorOf({ timeMs }: plaza.cluster.v1.HistoryQuery.$Properties): MessageAnchor {
  return typeof timeMs === "number" ? { kind: "time", timeMs } : { kind: "end" };
}

function recordToWire({ type, ...record }: MessageRecord): plaza.cluster.v1.HistoryRecord.$Properties {
  return { ...record, type: messageTypeToWire(type) };
}
