import { PlazaClientError, type QueueElement, type Room, type RoomNotification } from "@plaza/client";
import { queueAfter } from "./queue-order.ts";

/** The room's queue as this page knows it: read once with every entry, then kept up to date by what is pushed. */
export class RoomQueueView {
  readonly #room: Room;
  readonly #listeners: (() => void)[] = [];
  #elements: readonly QueueElement[] = [];
  /** Changes that came while the list is on its way; the list may have them or not. Undefined: no list is. */
  #meanwhile: RoomNotification[] | undefined;
  #reads = 0;
  #isTellingPlanned = false;

  constructor(room: Room) {
    this.#room = room;
    room.on("notification", (notification) => this.#follow(notification));
    room.on("continuityLost", () => void this.#read());
    // A silent change shows with the next entry.
    room.on("state", ({ kind }) => (kind === "live" ? void this.#read() : this.#tell()));
    void this.#read();
  }

  get elements(): readonly QueueElement[] {
    return this.#elements;
  }

  /** Calls at once, and with the next frame after each change of the queue, of one's role or of the room. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
    listener();
  }

  async #read(): Promise<void> {
    this.#reads += 1;
    const read = this.#reads;
    const meanwhile: RoomNotification[] = [];
    this.#meanwhile = meanwhile;
    const elements = await this.#list();
    if (read !== this.#reads) return;
    this.#meanwhile = undefined;
    if (elements === undefined) return;
    this.#elements = elements;
    for (const notification of meanwhile) this.#apply(notification);
    this.#tell();
  }

  /** Undefined when it could not be read: asked again when the server says, or with the next entry. */
  async #list(): Promise<readonly QueueElement[] | undefined> {
    try {
      return (await this.#room.queue.list()).elements;
    } catch (error) {
      if (!(error instanceof PlazaClientError)) throw error;
      if (error.code === "queueNotFound") return [];
      if (error.retryAfterMs > 0) window.setTimeout(() => this.#readAgain(), error.retryAfterMs);
      return undefined;
    }
  }

  #readAgain(): void {
    if (this.#room.state.kind === "live") void this.#read();
  }

  #follow(notification: RoomNotification): void {
    if (notification.queue) this.#meanwhile?.push(notification);
    this.#apply(notification);
    this.#tell();
  }

  #apply({ queue }: RoomNotification): void {
    if (queue) this.#elements = queueAfter(this.#elements, queue);
  }

  /** Once per frame: a busy queue costs one layout per frame. */
  #tell(): void {
    if (this.#isTellingPlanned) return;
    this.#isTellingPlanned = true;
    requestAnimationFrame(() => {
      this.#isTellingPlanned = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
