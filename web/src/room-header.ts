import type { ConnectionState, RoomInfo } from "@plaza/client";
import { partOf } from "./view.ts";

const STATE_TEXTS: Readonly<Record<ConnectionState["kind"], string>> = {
  idle: "Connecting",
  connecting: "Connecting",
  live: "Live",
  reconnecting: "Reconnecting",
  closed: "Offline",
};

/** Shorter interruptions are not worth a banner. */
const BANNER_AFTER_MS = 1_500;

/** Name, announcement, number of people, and how the connection is. */
export class RoomHeader {
  readonly #view: HTMLElement;
  #act: () => void;
  readonly #retryNow: () => void;
  #bannerTimer: number | undefined;
  #hasEnded = false;

  constructor(view: HTMLElement, { retryNow }: { readonly retryNow: () => void }) {
    this.#view = view;
    this.#retryNow = retryNow;
    this.#act = retryNow;
    partOf(view, "banner-action", HTMLButtonElement).addEventListener("click", () => this.#act());
  }

  showRoom(room: RoomInfo): void {
    partOf(this.#view, "name", HTMLElement).textContent = room.name || `Room ${room.id}`;
    document.title = `${room.name || "Room"} · Plaza`;
    const announcement = partOf(this.#view, "announcement", HTMLElement);
    announcement.textContent = room.announcement;
    announcement.hidden = room.announcement === "";
    const slow = partOf(this.#view, "slow-mode", HTMLElement);
    slow.textContent = `Slow mode ${room.slowModeSeconds} s`;
    slow.hidden = room.slowModeSeconds === 0;
    this.showOnline(room.online);
  }

  showOnline(online: number): void {
    const shown = partOf(this.#view, "online", HTMLElement);
    shown.textContent = `${online.toLocaleString()} ${online === 1 ? "person" : "people"} here`;
    shown.dataset.online = String(online);
    shown.hidden = online === 0; // The first count comes a second after the first entry.
  }

  showConnection(state: ConnectionState): void {
    const shown = partOf(this.#view, "connection", HTMLElement);
    if (shown.textContent !== STATE_TEXTS[state.kind]) shown.textContent = STATE_TEXTS[state.kind];
    shown.dataset.state = state.kind;
    if (this.#hasEnded) return;
    if (state.kind === "live" || state.kind === "closed") this.#hideBanner();
    else this.#bannerTimer ??= window.setTimeout(() => this.#showInterruption(), BANNER_AFTER_MS);
  }

  /** The room is over for this visitor, until it comes back of its own will. */
  showEnd(text: string, comeBack?: () => void): void {
    this.#hideBanner();
    this.#hasEnded = true;
    this.#act = comeBack ?? this.#retryNow;
    this.#showBanner(text, comeBack ? "Come back" : "");
  }

  #showInterruption(): void {
    this.#act = this.#retryNow;
    this.#showBanner("Connection lost, reconnecting. You will get what you missed.", "Try now");
  }

  #showBanner(text: string, action: string): void {
    partOf(this.#view, "banner-text", HTMLElement).textContent = text;
    const button = partOf(this.#view, "banner-action", HTMLButtonElement);
    button.textContent = action;
    button.hidden = action === "";
    partOf(this.#view, "banner", HTMLElement).hidden = false;
  }

  #hideBanner(): void {
    window.clearTimeout(this.#bannerTimer);
    this.#bannerTimer = undefined;
    partOf(this.#view, "banner", HTMLElement).hidden = true;
  }
}
