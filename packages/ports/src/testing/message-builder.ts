import { type AccountId, limits, type MessageType, type RoomId } from "@plaza/core";
import type { MessagePage, MessageQuery, MessageRecord } from "../message-store.ts";
import { accountIdOf } from "./fresh-ids.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const RETENTION_MS = limits.HISTORY_RETENTION_SECONDS * 1_000;

/** Queries get their clock as an argument, but a store may drop what is old by its own: so tests live in the present. */
export const NOW_MS = Date.now();

export const ALICE: AccountId = accountIdOf("alice");
export const BOB: AccountId = accountIdOf("bob");

type RecordFields = {
  readonly roomId: RoomId;
  readonly seq: number;
  readonly timeMs: number;
  readonly epoch?: number;
  readonly type?: MessageType;
  readonly sender?: AccountId;
};

/** A record whose content follows from its place, so that a mixed-up one shows. */
export function messageRecord(fields: RecordFields): MessageRecord {
  const { roomId, seq, timeMs } = fields;
  const publication = new TextEncoder().encode(`${roomId}/${seq}/${timeMs}`);
  return { epoch: 1, type: "text", sender: ALICE, ...fields, publication };
}

/** `count` records, sequences from 1, `stepMs` apart, the last at NOW_MS - 1 s. */
export function messageRun(roomId: RoomId, count: number, stepMs: number): readonly MessageRecord[] {
  const lastMs = NOW_MS - 1_000;
  return Array.from({ length: count }, (_, index) =>
    messageRecord({ roomId, seq: index + 1, timeMs: lastMs - (count - 1 - index) * stepMs }),
  );
}

/** The latest page of 10, unless told otherwise. */
export function messageQuery(roomId: RoomId, fields: Partial<MessageQuery> = {}): MessageQuery {
  const anchor = { kind: "end" } as const;
  return { roomId, anchor, direction: "descending", limit: 10, types: [], nowMs: NOW_MS, ...fields };
}

/** A page with plain numbers for bytes: adapters return different kinds of byte arrays. */
export function plainPage(page: MessagePage) {
  return { records: page.records.map(plainRecord), hasMore: page.hasMore };
}

export function plainRecord(record: MessageRecord) {
  return { ...record, publication: [...record.publication] };
}

export function seqsOf(page: MessagePage): readonly number[] {
  return page.records.map((record) => record.seq);
}
