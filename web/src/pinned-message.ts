import type { Room } from "@plaza/client";
import { report } from "./action-menu.ts";
import { contentText } from "./content-text.ts";
import { isModerator } from "./role.ts";
import { partOf } from "./view.ts";

/** The message that the room shows on top [PN1]. */
export class PinnedMessage {
  readonly #room: Room;
  readonly #bar: HTMLElement;
  readonly #text: HTMLElement;
  readonly #sender: HTMLElement;
  readonly #unpin: HTMLButtonElement;
  readonly #status: HTMLElement;
  #shown: Room["snapshot"]["pinned"];

  constructor(view: HTMLElement, room: Room) {
    this.#room = room;
    this.#bar = partOf(view, "pinned", HTMLElement);
    this.#text = partOf(view, "pinned-text", HTMLElement);
    this.#sender = partOf(view, "pinned-sender", HTMLElement);
    this.#unpin = partOf(view, "unpin", HTMLButtonElement);
    this.#status = partOf(view, "pinned-status", HTMLElement);
    this.#unpin.addEventListener("click", () => report(this.#status, "Unpin", room.unpinMessage()));
    room.on("notification", () => this.#show());
    room.on("state", () => this.#show());
    this.#show();
  }

  #show(): void {
    const { snapshot, self, state } = this.#room;
    const { pinned } = snapshot;
    this.#bar.hidden = pinned === undefined;
    this.#unpin.hidden = !isModerator(self.role) || state.kind === "ended";
    if (pinned === undefined || pinned === this.#shown) return;
    this.#shown = pinned;
    this.#status.textContent = "";
    this.#sender.textContent = pinned.senderNick || pinned.sender;
    this.#text.textContent = contentText(pinned);
  }
}
