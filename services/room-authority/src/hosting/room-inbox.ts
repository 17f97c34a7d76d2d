import { changesRoom, mayWait, type RoomItem } from "./room-item.ts";

/** Items decided in one step: keeps a step well below a millisecond. */
const MAX_ITEMS_PER_STEP = 500;

/** Messages of one step, so that a batch stays below uWebSockets.js's 16 KiB coalescing limit. Bytes, about. */
const MAX_STEP_MESSAGE_BYTES = 13 * 1024;

/** Sender, ids and framing of one message. */
const MESSAGE_OVERHEAD_BYTES = 200;

/** What waits for a room's next step, in order of arrival. */
export class RoomInbox {
  #items: RoomItem[] = [];

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  push(item: RoomItem): void {
    this.#items.push(item);
  }

  /**
   * Takes the items of the next step. When a flush is due, when a full batch waits or when something changes the room:
   * all in order, up to the limits. Otherwise those that cannot wait.
   */
  take(isFlushDue: boolean): readonly RoomItem[] {
    const takesAll = isFlushDue || this.#items.some(changesRoom) || countWithinLimits(this.#items) < this.#items.length;
    const ready = takesAll ? this.#items : this.#items.filter((item) => !mayWait(item));
    const taken = ready.slice(0, countWithinLimits(ready));
    const rest = new Set(taken);
    this.#items = takesAll ? this.#items.slice(taken.length) : this.#items.filter((item) => !rest.has(item));
    return taken;
  }
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
function messageBytes({ work }: RoomItem): number {
  if (work.kind !== "send") return 0;
  const { message, profile } = work.command;
  const texts = [message.text, message.attachment, message.extension, profile.nick, profile.avatar];
  return texts.reduce((sum, text) => sum + text.length, MESSAGE_OVERHEAD_BYTES);
}
