import type { QueueElement, Room } from "@plaza/client";
import { report } from "./action-menu.ts";
import { placeOf } from "./queue-order.ts";
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

  constructor(view: HTMLElement, room: Room, queue: RoomQueueView) {
    this.#room = room;
    this.#queue = queue;
    this.#panel = partOf(view, "queue-panel", HTMLDetailsElement);
    this.#list = partOf(view, "queue", HTMLElement);
    this.#size = partOf(view, "queue-size", HTMLElement);
    this.#controls = partOf(view, "queue-controls", HTMLElement);
    this.#status = partOf(view, "queue-status", HTMLElement);
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
    this.#size.textContent = elements.length === 0 ? "" : `(${elements.length})`;
    this.#controls.hidden = !this.#isInCharge || elements.length === 0;
    this.#list.replaceChildren(...elements.map((each) => this.#itemOf(each)));
    if (elements.length === 0) this.#list.append(element("li", { class: "empty" }, "Nobody is in the queue"));
  }

  get #isInCharge(): boolean {
    return isModerator(this.#room.self.role);
  }

  #itemOf(queued: QueueElement): HTMLLIElement {
    const { key } = queued;
    const name = nameOf(queued);
    const isOwn = key === this.#room.self.accountId;
    const item = element("li", { "data-testid": "queued", "data-key": key, "data-own": String(isOwn) });
    const place = String(placeOf(this.#queue.elements, key) ?? "");
    item.append(element("span", { class: "place-number" }, place), element("span", {}, isOwn ? `${name} (you)` : name));
    if (!this.#isInCharge) return item;
    const take = element("button", { type: "button", class: "quiet", "aria-label": `Take ${name}` }, "Take");
    take.addEventListener("click", () => report(this.#status, `Take ${name}`, this.#room.queue.poll(key)));
    item.append(take);
    return item;
  }
}

/** Elements that the application made may belong to nobody by name. */
function nameOf({ ownerNick, owner, key }: QueueElement): string {
  return ownerNick || owner || key;
}
