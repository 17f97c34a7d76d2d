import type { Room } from "@plaza/client";
import { placeOf } from "./queue-order.ts";
import { canOffer } from "./role.ts";
import type { RoomQueueView } from "./room-queue-view.ts";
import { partOf } from "./view.ts";

/** What other clients of the application see in the element of somebody who raised a hand here. */
const VALUE = "raised hand";

/** Raising and lowering one's hand, and one's place in the queue. The element's key is the account: one hand each. */
export class RaisedHand {
  readonly #room: Room;
  readonly #queue: RoomQueueView;
  readonly #button: HTMLButtonElement;
  readonly #label: HTMLElement;
  readonly #place: HTMLElement;
  #isBusy = false;
  #problem = "";

  constructor(view: HTMLElement, room: Room, queue: RoomQueueView) {
    this.#room = room;
    this.#queue = queue;
    this.#button = partOf(view, "hand", HTMLButtonElement);
    this.#label = partOf(view, "hand-label", HTMLElement);
    this.#place = partOf(view, "queue-place", HTMLElement);
    this.#button.addEventListener("click", () => void this.#turn());
    queue.onChange(() => this.#show());
  }

  get #ownPlace(): number | undefined {
    return placeOf(this.#queue.elements, this.#room.self.accountId);
  }

  async #turn(): Promise<void> {
    const { queue, self } = this.#room;
    this.#isBusy = true;
    this.#problem = "";
    this.#show();
    try {
      if (this.#ownPlace === undefined)
        await queue.offer({ key: self.accountId, value: VALUE, transient: true }); // [QU4]
      else await queue.poll(self.accountId);
    } catch (error) {
      this.#problem = `That did not work: ${error instanceof Error ? error.message : String(error)}`;
    }
    this.#isBusy = false;
    this.#show();
  }

  #show(): void {
    const { self, snapshot, state } = this.#room;
    const place = this.#ownPlace;
    this.#button.hidden = state.kind === "ended" || (place === undefined && !canOffer(self.role, snapshot.queueLevel));
    this.#button.disabled = this.#isBusy;
    this.#label.textContent = place === undefined ? "Raise hand" : "Lower hand";
    this.#button.dataset.raised = String(place !== undefined);
    const text = place === undefined ? "" : `You are number ${place} of ${this.#queue.elements.length} in the queue`;
    this.#place.textContent = this.#problem || text;
    this.#place.hidden = this.#place.textContent === "" || state.kind === "ended";
  }
}
