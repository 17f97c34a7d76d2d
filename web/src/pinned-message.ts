import type { Room } from "@plaza/client";
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

  constructor(view: HTMLElement, room: Room) {
    this.#room = room;
    this.#bar = partOf(view, "pinned", HTMLElement);
    this.#text = partOf(view, "pinned-text", HTMLElement);
    this.#sender = partOf(view, "pinned-sender", HTMLElement);
    this.#unpin = partOf(view, "unpin", HTMLButtonElement);
    this.#unpin.addEventListener("click", () => void this.#takeDown());
    room.on("notification", () => this.#show());
    room.on("state", () => this.#show());
    this.#show();
  }

  async #takeDown(): Promise<void> {
    this.#unpin.disabled = true;
    try {
      await this.#room.unpinMessage();
    } catch (error) {
      this.#unpin.title = `Unpinning failed: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.#unpin.disabled = false;
    }
  }

  #show(): void {
    const { snapshot, self, state } = this.#room;
    const { pinned } = snapshot;
    this.#bar.hidden = pinned === undefined;
    this.#unpin.hidden = !isModerator(self.role) || state.kind === "ended";
    if (pinned === undefined) return;
    this.#sender.textContent = pinned.senderNick || pinned.sender;
    this.#text.textContent = contentText(pinned);
  }
}
