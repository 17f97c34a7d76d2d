import { limits, type RoomId } from "@plaza/core";
import type { MessagePage, MessageQuery, MessageRecall, MessageRecord, MessageStore } from "@plaza/ports";

export function createMemoryMessageStore(): MessageStore {
  return new MemoryMessageStore();
}

const RETENTION_MS = limits.HISTORY_RETENTION_SECONDS * 1_000;

class MemoryMessageStore implements MessageStore {
  /** Each room's records by sequence, which is the order of their times too. */
  readonly #rooms = new Map<RoomId, MessageRecord[]>();
  /** Apart from the records: a message may be recalled before it is written. */
  readonly #recalled = new Map<RoomId, Set<number>>();

  async write(records: readonly MessageRecord[]): Promise<void> {
    for (const record of records) insert(this.#room(record.roomId), record);
  }

  async recall(recalls: readonly MessageRecall[]): Promise<void> {
    for (const { roomId, seq } of recalls) {
      const recalled = this.#recalled.get(roomId);
      if (recalled === undefined) this.#recalled.set(roomId, new Set([seq]));
      else recalled.add(seq);
    }
  }

  async query(query: MessageQuery): Promise<MessagePage> {
    const records = this.#rooms.get(query.roomId) ?? [];
    const recalled = this.#recalled.get(query.roomId);
    const isAscending = query.direction === "ascending";
    const [low, high] = rangeOf(records, query);
    const found: MessageRecord[] = [];
    // One more than asked tells whether there is more.
    for (let i = low; i < high && found.length <= query.limit; i++) {
      const record = records[isAscending ? i : high - 1 - (i - low)];
      if (record === undefined || recalled?.has(record.seq)) continue;
      if (matches(record, query)) found.push(record);
    }
    return { records: found.slice(0, query.limit), hasMore: found.length > query.limit };
  }

  #room(roomId: RoomId): MessageRecord[] {
    const present = this.#rooms.get(roomId);
    if (present !== undefined) return present;
    const records: MessageRecord[] = [];
    this.#rooms.set(roomId, records);
    return records;
  }
}

/** Keeps the first of two records with one sequence: they are the same message. */
function insert(records: MessageRecord[], record: MessageRecord): void {
  const index = firstIndex(records, (other) => other.seq >= record.seq);
  if (records[index]?.seq === record.seq) return;
  // A copy: the caller's bytes may be a view on a larger buffer that the store would keep alive.
  records.splice(index, 0, { ...record, publication: new Uint8Array(record.publication) });
}

/** The part of the records that retention and anchor leave, as half-open indexes. */
function rangeOf(records: readonly MessageRecord[], query: MessageQuery): readonly [number, number] {
  const { anchor, direction, nowMs } = query;
  const oldest = firstIndex(records, (record) => record.timeMs >= nowMs - RETENTION_MS);
  if (anchor.kind === "end") return [oldest, records.length];
  const place = (record: MessageRecord) =>
    anchor.kind === "time" ? record.timeMs - anchor.timeMs : record.seq - anchor.seq;
  if (direction === "descending") return [oldest, firstIndex(records, (record) => place(record) >= 0)];
  return [
    Math.max(
      oldest,
      firstIndex(records, (record) => place(record) > 0),
    ),
    records.length,
  ];
}

function matches(record: MessageRecord, { types, sender }: MessageQuery): boolean {
  return (types.length === 0 || types.includes(record.type)) && (sender === undefined || sender === record.sender);
}

/** The first index from which on `isBeyond` holds, by bisection. */
function firstIndex(records: readonly MessageRecord[], isBeyond: (record: MessageRecord) => boolean): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const record = records[middle];
    if (record === undefined || isBeyond(record)) high = middle;
    else low = middle + 1;
  }
  return low;
}
