import type { Room } from "@plaza/client";
import { report } from "./action-menu.ts";
import { isModerator } from "./role.ts";
import { partOf } from "./view.ts";

/** What creator and managers change about the room. Shown and hidden as one's role changes. */
export class RoomControls {
  readonly #room: Room;
  readonly #panel: HTMLDetailsElement;
  readonly #mute: HTMLButtonElement;
  readonly #announcement: HTMLTextAreaElement;
  readonly #slowMode: HTMLInputElement;

  constructor(view: HTMLElement, room: Room) {
    this.#room = room;
    this.#panel = partOf(view, "controls-panel", HTMLDetailsElement);
    this.#mute = partOf(view, "mute-room", HTMLButtonElement);
    this.#announcement = partOf(view, "announcement-input", HTMLTextAreaElement);
    this.#slowMode = partOf(view, "slow-mode-input", HTMLInputElement);
    const status = partOf(view, "controls-status", HTMLElement);
    this.#mute.addEventListener("click", () => report(status, this.#muteLabel, room.setMuted(!room.snapshot.isMuted)));
    partOf(view, "announcement-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      report(status, "Announcement", room.update({ announcement: this.#announcement.value }));
    });
    partOf(view, "slow-mode-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      report(status, "Slow mode", room.update({ slowModeSeconds: this.#slowMode.valueAsNumber }));
    });
    room.on("notification", () => this.#show());
    room.on("state", () => this.#show());
    this.#show();
  }

  get #muteLabel(): string {
    return this.#room.snapshot.isMuted ? "Unmute room" : "Mute room";
  }

  #show(): void {
    this.#panel.hidden = !isModerator(this.#room.self.role) || this.#room.state.kind === "ended";
    this.#mute.textContent = this.#muteLabel;
    const { announcement, slowModeSeconds } = this.#room.snapshot;
    follow(this.#announcement, announcement);
    follow(this.#slowMode, String(slowModeSeconds));
  }
}

/** The field takes over what the room has when that changes; what is being written stays otherwise. */
function follow(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (field.dataset.told === value) return;
  field.dataset.told = value;
  field.value = value;
}
