import { HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP } from "@plaza/cluster-client";
import { parseAccountId, type RoomId } from "@plaza/core";
import type { Bus, MessageAnchor, MessageRecord, MessageStore } from "@plaza/ports";
import { messageTypeFromWire, messageTypeToWire, plaza } from "@plaza/proto";
import { PUBLISHED_AT_MS } from "./test-authority.ts";

type HistoryQuery = plaza.cluster.v1.HistoryQuery;

/** Answers history queries from a store, as the history service does. */
export class TestHistory {
  /** Every query that arrived, oldest first. */
  readonly queries: HistoryQuery[] = [];
  /** Records that one reply holds at most, however many were asked for. */
  maxRecords = Number.POSITIVE_INFINITY;
  /** How many more queries find nothing: what was sent has not arrived yet. */
  queriesBeforeArrival = 0;
  readonly #messages: MessageStore;

  constructor({ bus, messages }: { readonly bus: Bus; readonly messages: MessageStore }) {
    this.#messages = messages;
    bus.serve(HISTORY_QUERY_SUBJECT, HISTORY_QUEUE_GROUP, async (payload) => {
      const query = plaza.cluster.v1.HistoryQuery.decode(payload);
      this.queries.push(query);
      this.queriesBeforeArrival -= 1;
      const page = this.queriesBeforeArrival >= 0 ? {} : await this.#read(query);
      return plaza.cluster.v1.HistoryReply.encode({ page }).finish();
    });
  }

  async #read(query: HistoryQuery): Promise<plaza.cluster.v1.HistoryResult.$Properties> {
    const sender = parseAccountId(query.sender);
    const { records, hasMore } = await this.#messages.query({
      roomId: query.roomId as RoomId,
      anchor: anchorOf(query),
      direction: query.ascending ? "ascending" : "descending",
      limit: query.limit,
      types: query.types.flatMap((type) => messageTypeFromWire(type) ?? []),
      ...(sender !== undefined && { sender }),
      nowMs: PUBLISHED_AT_MS + 1_000,
    });
    const found = records.filter((record) => isFor(record, query.tags));
    const sent = found.slice(0, this.maxRecords);
    return { records: sent.map(recordToWire), hasMore: hasMore || sent.length < found.length };
  }
}

/** Knows only expressions with one term. */
function isFor({ publication }: MessageRecord, tags: readonly string[]): boolean {
  if (tags.length === 0) return true;
  const { message } = plaza.v1.Publication.decode(publication);
  return (
    message !== null &&
    message !== undefined &&
    (!message.targetTags || tags.some((tag) => message.targetTags === `{"tag":"${tag}"}`))
  );
}

function anchorOf({ timeMs, seq }: plaza.cluster.v1.HistoryQuery.$Properties): MessageAnchor {
  if (typeof seq === "number") return { kind: "seq", seq };
  return typeof timeMs === "number" ? { kind: "time", timeMs } : { kind: "end" };
}

function recordToWire({ type, ...record }: MessageRecord): plaza.cluster.v1.HistoryRecord.$Properties {
  return { ...record, type: messageTypeToWire(type) };
}
