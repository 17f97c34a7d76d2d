import type { MessageType } from "@plaza/core";
import type { MessageAnchor, MessagePage, MessageQuery, MessageRecord, MessageStore } from "@plaza/ports";
import { type Deadline, DeadlineExceededError } from "@plaza/service-kit";
import { TagFilter } from "./tag-filter.ts";

/** Records that one query looks at before it is content with what it has; a second of reading at the very most. */
export const MAX_SCANNED_RECORDS = 2_000;
/** The longest page that a store gives. */
const SCAN_PAGE = 200;

/** Pages of the messages that somebody with certain tags would have received. */
export class FilteredPages {
  readonly #messages: MessageStore;
  readonly #filter = new TagFilter();

  constructor(messages: MessageStore) {
    this.#messages = messages;
  }

  /**
   * [TG1] Reads on until the page is full or the store has no more. After MAX_SCANNED_RECORDS a page that has a record is
   * returned as it is, with `hasMore`: the asker goes on from its last record. One that is still empty reads on, as
   * nobody could go on from it; the deadline ends that.
   */
  async read(query: MessageQuery, tags: readonly string[], deadline: Deadline): Promise<MessagePage> {
    const found: MessageRecord[] = [];
    if (isForNotificationsOnly(query.types)) return { records: found, hasMore: false };
    let scanned = 0;
    for (let anchor: MessageAnchor = query.anchor; ; ) {
      if (deadline.isOver()) throw new DeadlineExceededError("the search by tags", 0);
      const page = await this.#messages.query({ ...query, anchor, limit: SCAN_PAGE });
      found.push(...page.records.filter((record) => this.#filter.isFor(record, tags)));
      if (found.length > query.limit) return { records: found.slice(0, query.limit), hasMore: true };
      const last = page.records.at(-1);
      if (!page.hasMore || last === undefined) return { records: found, hasMore: false };
      scanned += page.records.length;
      if (scanned >= MAX_SCANNED_RECORDS && found.length > 0) return { records: found, hasMore: true };
      anchor = { kind: "seq", seq: last.seq };
    }
  }
}

/** Notifications are left out where tags are asked for, so there is nothing to search. */
function isForNotificationsOnly(types: readonly MessageType[]): boolean {
  return types.length > 0 && types.every((type) => type === "notification");
}
