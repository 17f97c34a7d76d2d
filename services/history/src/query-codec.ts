import {
  type AccountId,
  limits,
  MESSAGE_TYPES,
  type MessageType,
  PlazaError,
  parseRoomId,
  type Refusal,
} from "@plaza/core";
import type { MessageAnchor, MessagePage, MessageQuery, MessageRecord } from "@plaza/ports";
import { messageTypeFromWire, messageTypeToWire, plaza, refusalToWire } from "@plaza/proto";
import { MAX_PAGE } from "./config.ts";

/** What a query asks for; the clock is added when it is read. */
export type PageRequest = Omit<MessageQuery, "nowMs"> & {
  /** [TG1] Empty: whoever the messages were for. */
  readonly tags: readonly string[];
};

type Wire = plaza.cluster.v1.HistoryQuery;

/** Room for the tags and lengths around a page's records. */
const REPLY_OVERHEAD_BYTES = 1_024;
/** Longest account id, with room for what anonymous visitors have in front. */
const MAX_SENDER_LENGTH = 64;

/** Throws a PlazaError `badArgument` that names the field and its limit. */
export function decodeQuery(payload: Uint8Array): PageRequest {
  const wire = decodeWire(payload);
  const roomId = parseRoomId(wire.roomId);
  if (roomId === undefined) throw badArgument("room_id must be an integer from 1 to 2^53 - 1");
  if (wire.limit < 1 || wire.limit > MAX_PAGE) throw badArgument(`limit ${wire.limit} is not from 1 to ${MAX_PAGE}`);
  if (wire.sender.length > MAX_SENDER_LENGTH) throw badArgument(`sender is longer than ${MAX_SENDER_LENGTH}`);
  return {
    roomId,
    anchor: anchorOf(wire),
    direction: wire.ascending ? "ascending" : "descending",
    limit: wire.limit,
    types: typesOf(wire.types),
    tags: tagsOf(wire.tags),
    ...(wire.sender === "" ? {} : { sender: wire.sender as AccountId }),
  };
}

/** Two requests with the same key have the same answer. */
export function keyOf({ roomId, anchor, direction, limit, types, sender, tags }: PageRequest): string {
  const place = anchor.kind === "end" ? "" : anchor.kind === "time" ? `t${anchor.timeMs}` : `s${anchor.seq}`;
  return [roomId, direction, place, limit, types.join("+"), sender ?? "", JSON.stringify(tags)].join("/");
}

/**
 * The reply with the page. What exceeds `maxBytes` is cut off at the end and `hasMore` says so: the asker goes on from
 * the last record that it got. The first record is always in.
 */
export function encodePage(page: MessagePage, maxBytes: number): Uint8Array {
  const records: plaza.cluster.v1.HistoryRecord.$Properties[] = [];
  let bytes = REPLY_OVERHEAD_BYTES;
  for (const record of page.records) {
    bytes += record.publication.length + RECORD_OVERHEAD_BYTES;
    if (bytes > maxBytes && records.length > 0) break;
    records.push(wireRecord(record));
  }
  const hasMore = page.hasMore || records.length < page.records.length;
  return plaza.cluster.v1.HistoryReply.encode({ page: { records, hasMore } }).finish();
}

/** Five numbers, an account id, tags and lengths, at their longest. */
const RECORD_OVERHEAD_BYTES = 160;

export function encodeRefusal(refusal: Refusal): Uint8Array {
  return plaza.cluster.v1.HistoryReply.encode({ error: refusalToWire(refusal) }).finish();
}

function decodeWire(payload: Uint8Array): Wire {
  try {
    return plaza.cluster.v1.HistoryQuery.decode(payload);
  } catch (cause) {
    throw new PlazaError({ error: "badArgument", message: "the payload is no HistoryQuery" }, { cause });
  }
}

function anchorOf(wire: Wire): MessageAnchor {
  switch (wire.anchor) {
    case "timeMs":
      return { kind: "time", timeMs: safe("time_ms", wire.timeMs) };
    case "seq":
      return { kind: "seq", seq: safe("seq", wire.seq) };
    default:
      return { kind: "end" };
  }
}

function safe(field: string, value: number | null | undefined): number {
  if (!Number.isSafeInteger(value) || typeof value !== "number") throw badArgument(`${field} must be below 2^53`);
  return value;
}

/** In one order and each once, so that the same filter has the same key. */
function typesOf(numbers: readonly number[]): readonly MessageType[] {
  const types = new Set<MessageType>();
  for (const number of numbers) {
    const type = messageTypeFromWire(number);
    if (type === undefined) throw badArgument(`${number} is no message type`);
    types.add(type);
  }
  return [...types].sort((a, b) => MESSAGE_TYPES[a] - MESSAGE_TYPES[b]);
}

/** In one order and each once, like the types. */
function tagsOf(tags: readonly string[]): readonly string[] {
  if (tags.length > limits.MAX_TAGS) throw badArgument(`${tags.length} tags exceed ${limits.MAX_TAGS}`);
  for (const { length } of tags) {
    if (length < 1 || length > limits.MAX_TAG_LENGTH) {
      throw badArgument(`a tag in tags has ${length} characters, not 1 to ${limits.MAX_TAG_LENGTH}`);
    }
  }
  return [...new Set(tags)].sort();
}

function wireRecord(record: MessageRecord): plaza.cluster.v1.HistoryRecord.$Properties {
  const { seq, timeMs, type, sender, publication, epoch } = record;
  return { seq, timeMs, type: messageTypeToWire(type), sender, publication, epoch };
}

function badArgument(message: string): PlazaError {
  return new PlazaError({ error: "badArgument", message });
}
