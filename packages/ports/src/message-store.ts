import type { AccountId, MessageType, RoomId } from "@plaza/core";

/** Messages of the last HISTORY_RETENTION_SECONDS, by room and sequence. */
export interface MessageStore {
  /**
   * Writes records; the same (room, seq) again changes nothing that a reader could see. Resolves when all are durable;
   * rejects when one may not be, then the caller writes all of them again.
   */
  write(records: readonly MessageRecord[]): Promise<void>;

  /**
   * Recalled messages are found by no query any more, also when the message itself is written later. Resolves when that
   * is durable; the same recall again changes nothing. Kept as long as the message would be.
   */
  recall(recalls: readonly MessageRecall[]): Promise<void>;

  /**
   * Up to `limit` records beyond the anchor (exclusive) in the direction, filtered. `hasMore` is exact. Sequence order
   * and time order are the same within a room, except that several records may share a time: a time anchor excludes
   * all records of exactly that time.
   */
  query(query: MessageQuery): Promise<MessagePage>;
}

export type MessageRecord = {
  readonly roomId: RoomId;
  readonly epoch: number;
  readonly seq: number;
  readonly timeMs: number;
  readonly type: MessageType;
  readonly sender: AccountId;
  /** Opaque to the store: an encoded Publication. */
  readonly publication: Uint8Array;
};

export type MessageRecall = {
  readonly roomId: RoomId;
  readonly seq: number;
  /** Of the message that is recalled, as its record has it. */
  readonly timeMs: number;
};

export type MessageAnchor =
  | { readonly kind: "end" }
  | { readonly kind: "time"; readonly timeMs: number }
  | { readonly kind: "seq"; readonly seq: number };

export type MessageQuery = {
  readonly roomId: RoomId;
  /** `end`: the newest when descending, the oldest when ascending. */
  readonly anchor: MessageAnchor;
  readonly direction: "ascending" | "descending";
  /** 1 to 200. */
  readonly limit: number;
  /** Empty: all types. */
  readonly types: readonly MessageType[];
  readonly sender?: AccountId;
  /** The reader's clock: no record can be newer, none is older than the retention. Milliseconds since 1970. */
  readonly nowMs: number;
};

export type MessagePage = {
  readonly records: readonly MessageRecord[];
  readonly hasMore: boolean;
};
