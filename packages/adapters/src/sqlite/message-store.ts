import { type AccountId, assertNever, limits, MESSAGE_TYPES, messageTypeOf, type RoomId } from "@plaza/core";
import type { MessagePage, MessageQuery, MessageRecall, MessageRecord, MessageStore } from "@plaza/ports";
import type { Database } from "./database.ts";

export const RETENTION_MS = limits.HISTORY_RETENTION_SECONDS * 1_000;

export function createSqliteMessageStore(database: Database): MessageStore {
  return new SqliteMessageStore(database);
}

type MessageRow = {
  readonly seq: number;
  readonly epoch: number;
  readonly time_ms: number;
  readonly type: number;
  readonly sender: string;
  readonly publication: Uint8Array;
};

class SqliteMessageStore implements MessageStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async write(records: readonly MessageRecord[]): Promise<void> {
    const insertion = this.#database.statement("INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?)");
    this.#database.transaction(() => {
      for (const { roomId, seq, epoch, timeMs, type, sender, publication } of records) {
        insertion.run(roomId, seq, epoch, timeMs, MESSAGE_TYPES[type], sender, publication);
      }
    });
  }

  async recall(recalls: readonly MessageRecall[]): Promise<void> {
    const insertion = this.#database.statement("INSERT OR IGNORE INTO recalls VALUES (?, ?, ?)");
    this.#database.transaction(() => {
      for (const { roomId, seq, timeMs } of recalls) insertion.run(roomId, seq, timeMs);
    });
  }

  /** Turns times into sequences first, since both have one order, and then walks the primary key. */
  async query(query: MessageQuery): Promise<MessagePage> {
    const { roomId, types, sender, limit } = query;
    const [low, high] = this.#range(query);
    const rows = this.#database.rows<MessageRow>(
      pageSql(query),
      ...[roomId, low, high],
      ...(types.length > 0 ? [JSON.stringify(types.map((type) => MESSAGE_TYPES[type]))] : []),
      ...(sender === undefined ? [] : [sender]),
      limit + 1,
    );
    // One more than asked tells whether there is more.
    return { records: rows.slice(0, limit).map((row) => recordOf(roomId, row)), hasMore: rows.length > limit };
  }

  /** The sequences that retention and anchor leave, both inclusive. */
  #range({ roomId, anchor, direction, nowMs }: MessageQuery): readonly [number, number] {
    const oldest = this.#firstSeqFrom(roomId, nowMs - RETENTION_MS);
    const isAscending = direction === "ascending";
    switch (anchor.kind) {
      case "end":
        return [oldest, Number.MAX_SAFE_INTEGER];
      case "seq":
        return isAscending ? [Math.max(oldest, anchor.seq + 1), Number.MAX_SAFE_INTEGER] : [oldest, anchor.seq - 1];
      case "time":
        return isAscending
          ? [Math.max(oldest, this.#firstSeqFrom(roomId, anchor.timeMs + 1)), Number.MAX_SAFE_INTEGER]
          : [oldest, this.#firstSeqFrom(roomId, anchor.timeMs) - 1];
      default:
        return assertNever(anchor);
    }
  }

  /** The first sequence at or after a time; beyond all when there is none. */
  #firstSeqFrom(roomId: RoomId, timeMs: number): number {
    const sql = "SELECT seq FROM messages WHERE room_id = ? AND time_ms >= ? ORDER BY time_ms, seq LIMIT 1";
    return this.#database.row<{ readonly seq: number }>(sql, roomId, timeMs)?.seq ?? Number.MAX_SAFE_INTEGER;
  }
}

function pageSql({ types, sender, direction }: MessageQuery): string {
  return `SELECT seq, epoch, time_ms, type, sender, publication FROM messages
    WHERE room_id = ? AND seq BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM recalls WHERE recalls.room_id = messages.room_id AND recalls.seq = messages.seq)
    ${types.length > 0 ? "AND type IN (SELECT value FROM json_each(?))" : ""}
    ${sender === undefined ? "" : "AND sender = ?"}
    ORDER BY seq ${direction === "ascending" ? "ASC" : "DESC"} LIMIT ?`;
}

function recordOf(roomId: RoomId, row: MessageRow): MessageRecord {
  const type = messageTypeOf(row.type);
  if (type === undefined) throw new Error(`the message ${roomId}/${row.seq} has the unknown type ${row.type}`);
  const { epoch, seq, publication } = row;
  return { roomId, epoch, seq, timeMs: row.time_ms, type, sender: row.sender as AccountId, publication };
}
