import type { QueueElement, Room } from "@plaza/client";
import { report } from "./action-menu.ts";
import { isModerator } from "./role.ts";
import type { RoomQueueView } from "./room-queue-view.ts";
import { element, partOf } from "./view.ts";

/** Who waits for a turn: the list for everybody, taking from it for creator and managers. */
export class QueuePanel {
  readonly #room: Room;
  readonly #queue: RoomQueueView;
  readonly #panel: HTMLDetailsElement;
  readonly #list: HTMLElement;
  readonly #size: HTMLElement;
  readonly #controls: HTMLElement;
  readonly #status: HTMLElement;
  readonly #empty: HTMLElement;
  #shown: readonly QueueElement[] | undefined;
  #isInCharge = false;

  constructor(view: HTMLElement, room: Room, queue: RoomQueueView) {
    this.#room = room;
    this.#queue = queue;
    this.#panel = partOf(view, "queue-panel", HTMLDetailsElement);
    this.#list = partOf(view, "queue", HTMLElement);
    this.#size = partOf(view, "queue-size", HTMLElement);
    this.#controls = partOf(view, "queue-controls", HTMLElement);
    this.#status = partOf(view, "queue-status", HTMLElement);
    this.#empty = partOf(view, "queue-empty", HTMLElement);
    this.#offer(view, "take-next", "Take the next", () => room.queue.poll());
    this.#offer(view, "clear-queue", "Clear the queue", () => room.queue.drop());
    queue.onChange(() => this.#show());
  }

  #offer(view: HTMLElement, part: string, label: string, act: () => Promise<unknown>): void {
    partOf(view, part, HTMLButtonElement).addEventListener("click", () => report(this.#status, label, act()));
  }

  #show(): void {
    const { elements } = this.#queue;
    this.#panel.hidden = this.#room.state.kind === "ended";
    const isInCharge = isModerator(this.#room.self.role);
    this.#controls.hidden = !isInCharge || elements.length === 0;
    if (elements === this.#shown && isInCharge === this.#isInCharge) return;
    if (isInCharge !== this.#isInCharge) this.#list.replaceChildren();
    this.#isInCharge = isInCharge;
    this.#shown = elements;
    this.#size.textContent = elements.length === 0 ? "" : `(${elements.length})`;
    this.#empty.hidden = elements.length > 0;
    this.#showList(elements);
  }

  /** What stays is not touched, so a button in it keeps the focus. */
  #showList(elements: readonly QueueElement[]): void {
    const items = new Map([...this.#list.querySelectorAll("li")].map((item) => [item.dataset.key ?? "", item]));
    const keys = new Set(elements.map(({ key }) => key));
    for (const [key, item] of items) if (!keys.has(key)) item.remove();
    for (const [index, queued] of elements.entries()) {
      const item = items.get(queued.key) ?? this.#itemOf(queued);
      const there = this.#list.children[index] ?? null;
      if (item !== there) this.#list.insertBefore(item, there);
      partOf(item, "place", HTMLElement).textContent = String(index + 1);
    }
  }

  #itemOf(queued: QueueElement): HTMLLIElement {
    const { key } = queued;
    const name = nameOf(queued);
    const isOwn = key === this.#room.self.accountId;
    const item = element("li", { "data-testid": "queued", "data-key": key, "data-own": String(isOwn) });
    const place = element("span", { class: "place-number", "data-part": "place" });
    item.append(place, element("span", {}, isOwn ? `${name} (you)` : name));
    if (this.#isInCharge) item.append(this.#takeButton(key, name));
    return item;
  }

  #takeButton(key: string, name: string): HTMLButtonElement {
    const take = element("button", { type: "button", class: "quiet", "aria-label": `Take ${name}` }, "Take");
    take.addEventListener("click", () => report(this.#status, `Take ${name}`, this.#room.queue.poll(key)));
    return take;
  }
}

/** Elements that the application made may belong to nobody by name. */
function nameOf({ ownerNick, owner, key }: QueueElement): string {
  return ownerNick || owner || key;
}
