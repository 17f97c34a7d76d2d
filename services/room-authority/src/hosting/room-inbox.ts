import { changesRoom, mayWait, type RoomItem } from "./room-item.ts";

/** Items decided in one step of a room within its budget: keeps a step well below a millisecond. */
const MAX_ITEMS_PER_STEP = 500;

/** Over the budget most of a step is abandoned, which takes about 3 µs a message: a step stays near 10 ms. */
const MAX_ITEMS_OVER_BUDGET = 4_000;

/** Messages of one step, so that a batch stays below uWebSockets.js's 16 KiB coalescing limit. Bytes, about. */
export const MAX_STEP_MESSAGE_BYTES = 13 * 1024;

/** Sender, ids and framing of one message. */
const MESSAGE_OVERHEAD_BYTES = 200;

/** What a room may do right now. */
export type Readiness = {
  readonly isFlushDue: boolean;
  /** Messages that the room's budget still has; Infinity without one. */
  readonly allowedMessages: number;
};

/** What waits for a room's next step, in order of arrival. */
export class RoomInbox {
  #items: RoomItem[] = [];

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  push(item: RoomItem): void {
    this.#items.push(item);
  }

  /** Puts back, to the front, what was taken and not done. */
  putBack(items: readonly RoomItem[]): void {
    if (items.length > 0) this.#items = [...items, ...this.#items];
  }

  /**
   * Takes the items of the next step. When a flush is due, when a full batch waits or when something changes the room:
   * all in order, up to the limits. Otherwise those that cannot wait. More messages than the budget allows are no full
   * batch: they wait for the flush, so that all senders who want to speak are compared with each other. [PR1]
   */
  take({ isFlushDue, allowedMessages }: Readiness): readonly RoomItem[] {
    const isOverBudget = countMessages(this.#items) > allowedMessages;
    const limit = isOverBudget ? MAX_ITEMS_OVER_BUDGET : countWithinLimits(this.#items);
    const takesAll = isFlushDue || this.#items.some(changesRoom) || limit < this.#items.length;
    const ready = takesAll ? this.#items : this.#items.filter((item) => !mayWait(item));
    const taken = ready.slice(0, limit);
    const rest = new Set(taken);
    this.#items = takesAll ? this.#items.slice(taken.length) : this.#items.filter((item) => !rest.has(item));
    return taken;
  }
}

function countMessages(items: readonly RoomItem[]): number {
  let count = 0;
  for (const item of items) if (item.work.kind === "send") count += 1;
  return count;
}

function countWithinLimits(items: readonly RoomItem[]): number {
  let bytes = 0;
  for (const [index, item] of items.entries()) {
    if (index >= MAX_ITEMS_PER_STEP) return index;
    bytes += messageBytes(item);
    if (bytes > MAX_STEP_MESSAGE_BYTES && index > 0) return index;
  }
  return items.length;
}

/** UTF-16 units stand in for bytes: exact for ASCII, a third of the bytes at worst. */
export function messageBytes({ work }: RoomItem): number {
  if (work.kind !== "send") return 0;
  const { message, profile } = work.command;
  const texts = [message.text, message.attachment, message.extension, profile.nick, profile.avatar];
  return texts.reduce((sum, text) => sum + text.length, MESSAGE_OVERHEAD_BYTES);
}
