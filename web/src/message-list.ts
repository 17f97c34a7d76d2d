import type { BroadcastMessage, NotificationContent, RoomMessage, RoomPublication } from "@plaza/client";
import type { ActionMenu } from "./action-menu.ts";
import {
  broadcastItem,
  markContinuation,
  noticeItem,
  publicationItem,
  setMenu,
  showTakenBack,
} from "./message-item.ts";
import { partOf } from "./view.ts";

/** Items that stay while the visitor reads the newest; more are there again on scrolling up. */
const MAX_FOLLOWING = 300;

/** Items that may gather while the visitor reads further up. */
const MAX_READING = 2_000;

/** Pixels from the end that still count as reading the newest. */
const END_MARGIN = 80;

/** The menu of a message, where there is anything to do. */
type MenuOf = (message: RoomMessage) => ActionMenu | undefined;

/**
 * The messages on the page. What arrives is added once per frame, so a busy room costs one layout per frame; the view
 * stays at the end for who is there, and stays where it is for who reads further up.
 */
export class MessageList {
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #pill: HTMLButtonElement;
  readonly #menuOf: MenuOf;
  /** The message that an item on the page shows. */
  readonly #shown = new WeakMap<HTMLElement, RoomMessage>();
  /** Sequences that were taken back: an older page may have been read just before. [RC4] */
  readonly #takenBack = new Set<number>();
  #arrived: HTMLLIElement[] = [];
  #isFlushPlanned = false;
  #isFollowing = true;
  #unseen = 0;

  constructor(view: HTMLElement, menuOf: MenuOf) {
    this.#menuOf = menuOf;
    this.#list = partOf(view, "messages", HTMLElement);
    this.#scroller = partOf(view, "scroller", HTMLElement);
    this.#pill = partOf(view, "new-messages", HTMLButtonElement);
    this.#pill.addEventListener("click", () => this.follow());
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.stayAtEnd()).observe(this.#scroller);
  }

  /** The lowest sequence on the page, from which older pages are asked for. */
  get oldestSeq(): number | undefined {
    const oldest = this.#list.querySelector<HTMLElement>("[data-seq]");
    return oldest ? Number(oldest.dataset.seq) : undefined;
  }

  get isFull(): boolean {
    return this.#list.childElementCount >= MAX_READING;
  }

  /** Shows a publication below all others, with the next frame. */
  add(publication: RoomPublication): HTMLLIElement {
    this.#heedAll([publication]);
    const item = this.#itemOf(publication);
    this.#arrive(item);
    return item;
  }

  addNotice(notice: NotificationContent): void {
    this.#arrive(noticeItem(notice));
  }

  addBroadcast(message: BroadcastMessage): void {
    this.#arrive(broadcastItem(message));
  }

  /** What one may do has changed, as with one's role. */
  renewMenus(): void {
    this.#flush();
    for (const item of this.#list.querySelectorAll<HTMLElement>("[data-seq]")) {
      const message = this.#shown.get(item);
      if (message && !this.#takenBack.has(message.seq)) setMenu(item, this.#menuOf(message));
    }
    this.stayAtEnd();
  }

  /** Older publications, oldest first, above everything else. The view does not move. */
  addOlder(publications: readonly RoomPublication[]): void {
    const below = this.#list.firstElementChild;
    this.#heedAll(publications);
    this.#keepingView(() => this.#list.prepend(...publications.map((publication) => this.#itemOf(publication))));
    this.#markAll(this.#list.firstElementChild, below);
    this.stayAtEnd();
  }

  /** Publications that turned out to be missing, in their place by sequence. */
  insert(publications: readonly RoomPublication[]): void {
    this.#flush();
    this.#heedAll(publications);
    for (const publication of publications) {
      const next = [...this.#list.querySelectorAll<HTMLElement>("[data-seq]")].find(
        (item) => Number(item.dataset.seq) > publication.seq,
      );
      this.#keepingView(() => this.#list.insertBefore(this.#itemOf(publication), next ?? null));
    }
    this.#markAll(this.#list.firstElementChild, null);
    this.stayAtEnd();
  }

  /** Goes to the newest and stays there. */
  follow(): void {
    this.#isFollowing = true;
    this.#unseen = 0;
    this.#pill.hidden = true;
    this.#flush();
    this.stayAtEnd();
  }

  /** Keeps the newest in view for who reads it. To be called when something below the messages has grown. */
  stayAtEnd(): void {
    if (this.#isFollowing) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #arrive(item: HTMLLIElement): void {
    this.#arrived.push(item);
    if (this.#arrived.length >= MAX_FOLLOWING) this.#flush(); // A hidden tab gets no frames.
    if (this.#isFlushPlanned) return;
    this.#isFlushPlanned = true;
    requestAnimationFrame(() => this.#flush());
  }

  #flush(): void {
    this.#isFlushPlanned = false;
    const first = this.#arrived[0];
    if (first === undefined) return;
    this.#list.append(...this.#arrived);
    this.#unseen += this.#arrived.length;
    this.#arrived = [];
    this.#markAll(first, null);
    this.#trim(this.#isFollowing ? MAX_FOLLOWING : MAX_READING);
    this.stayAtEnd();
    this.#showUnseen();
  }

  #markAll(from: Element | null, to: Element | null): void {
    for (let item = from; item !== null; item = item.nextElementSibling) {
      markContinuation(item, item.previousElementSibling);
      if (item === to) return;
    }
  }

  #trim(limit: number): void {
    const excess = this.#list.childElementCount - limit;
    if (excess <= 0) return;
    this.#keepingView(() => {
      for (let i = 0; i < excess; i++) this.#list.firstElementChild?.remove();
    });
  }

  /** Changes above what is visible must not move it. */
  #keepingView(change: () => void): void {
    const { scrollHeight, scrollTop } = this.#scroller;
    change();
    if (!this.#isFollowing) this.#scroller.scrollTop = scrollTop + this.#scroller.scrollHeight - scrollHeight;
  }

  #scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    this.#isFollowing = scrollHeight - scrollTop - clientHeight < END_MARGIN;
    if (this.#isFollowing) this.#unseen = 0;
    this.#showUnseen();
  }

  #showUnseen(): void {
    if (this.#isFollowing) this.#unseen = 0;
    this.#pill.hidden = this.#unseen === 0;
    this.#pill.textContent = this.#unseen === 1 ? "1 new message" : `${this.#unseen} new messages`;
  }

  #itemOf(publication: RoomPublication): HTMLLIElement {
    const item = publicationItem(publication);
    item.dataset.seq = String(publication.seq);
    if (publication.kind === "notification") return item;
    if (this.#takenBack.has(publication.seq)) showTakenBack(item);
    else {
      this.#shown.set(item, publication);
      setMenu(item, this.#menuOf(publication));
    }
    return item;
  }

  /** However a recall comes, live or with what was missed, what it is about goes. */
  #heedAll(publications: readonly RoomPublication[]): void {
    for (const publication of publications) {
      if (publication.kind !== "notification" || publication.type !== "messageRecalled") continue;
      if (publication.message) this.#takeBack(publication.message.seq);
    }
  }

  #takeBack(seq: number): void {
    this.#takenBack.add(seq);
    const onPage = this.#list.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    const arrived = this.#arrived.filter(({ dataset }) => dataset.seq === String(seq));
    for (const item of onPage ? [onPage] : arrived) showTakenBack(item);
  }
}
