import type { Room } from "@plaza/client";
import type { MessageList } from "./message-list.ts";
import { partOf } from "./view.ts";

const PAGE_SIZE = 50;

/** Older messages, page by page as the visitor scrolls up, and messages that a broken connection left out. */
export class RoomHistory {
  readonly #room: Room;
  readonly #messages: MessageList;
  readonly #edge: HTMLElement;
  readonly #scroller: HTMLElement;
  /** Everything above this sequence comes live. */
  readonly #enteredAtSeq: number;
  /** The first publication that history has, once a page reached it. */
  #beginsAtSeq: number | undefined;
  #isLoading = false;

  constructor(view: HTMLElement, room: Room, messages: MessageList) {
    this.#room = room;
    this.#messages = messages;
    this.#edge = partOf(view, "history-edge", HTMLElement);
    this.#enteredAtSeq = room.position.seq;
    this.#scroller = partOf(view, "scroller", HTMLElement);
    this.#scroller.addEventListener("scroll", () => this.#loadWhenNear(), { passive: true });
  }

  async loadNewest(): Promise<void> {
    await this.#load(this.#enteredAtSeq + 1);
  }

  /** Puts what was published from one sequence to another into its place, as far as history has it. */
  async fillGap(fromSeq: number, toSeq: number): Promise<void> {
    for (let seq = fromSeq; seq < toSeq; ) {
      const page = await this.#page({ after: { seq }, limit: PAGE_SIZE });
      const missing = page?.publications.filter((publication) => publication.seq <= toSeq) ?? [];
      this.#messages.insert(missing);
      const last = missing.at(-1);
      if (last === undefined || !page?.hasMore) return;
      seq = last.seq;
    }
  }

  #loadWhenNear(): void {
    if (this.#scroller.scrollTop < this.#scroller.clientHeight / 2) void this.#loadOlder();
  }

  async #loadOlder(): Promise<void> {
    const oldestSeq = this.#messages.oldestSeq ?? this.#enteredAtSeq + 1;
    if (this.#isLoading || this.#messages.isFull) return;
    // What was shown once may have been cleared away since, so the beginning is a place and not a fact.
    if (this.#beginsAtSeq === undefined || oldestSeq > this.#beginsAtSeq) await this.#load(oldestSeq);
  }

  async #load(beforeSeq: number): Promise<void> {
    this.#isLoading = true;
    this.#show("Loading older messages");
    const page = await this.#page({ before: { seq: beforeSeq }, limit: PAGE_SIZE });
    this.#isLoading = false;
    if (page === undefined) return this.#show("Older messages could not be loaded. Scroll to try again");
    if (!page.hasMore) this.#beginsAtSeq = page.publications[0]?.seq ?? beforeSeq;
    this.#show(page.hasMore ? "" : "This is where the conversation begins");
    this.#messages.addOlder(page.publications);
    if (page.publications.length > 0) this.#loadWhenNear(); // Short messages may not fill a tall window.
  }

  /** Undefined while the connection is away: the text at the edge says so, and scrolling asks again. */
  async #page(query: Parameters<Room["history"]>[0]) {
    try {
      return await this.#room.history(query);
    } catch {
      return undefined;
    }
  }

  #show(text: string): void {
    this.#edge.textContent = text;
  }
}
