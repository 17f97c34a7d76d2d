import { PlazaClientError, type PlazaErrorCode, type Room, type RoomMessage, type SendReceipt } from "@plaza/client";
import { messageItem } from "./message-item.ts";
import type { MessageList } from "./message-list.ts";
import { element, partOf } from "./view.ts";

/** How far a message of one's own has come. */
type Delivery = "sending" | "sent" | "stored" | "dropped" | "failed";

const DELIVERY_TEXTS: Readonly<Record<Delivery, string>> = {
  sending: "Sending",
  sent: "Sent",
  stored: "Sent and kept in history",
  dropped: "Not delivered: the room is very busy",
  failed: "Not sent",
};

const FAILURES: Readonly<Partial<Record<PlazaErrorCode, string>>> = {
  forbidden: "You may not write in this room at the moment",
  rateLimited: "You are writing too fast",
  slowMode: "The room is in slow mode",
  muted: "You are muted in this room",
  temporarilyMuted: "You are muted for some time",
  tagMuted: "You are muted for some time",
  roomMuted: "The room is muted",
  overloaded: "The room is very busy",
  tooLarge: "This message is too long",
  roomClosed: "The room is closed",
  timeout: "No answer came; it may have been sent",
};

type Sending = {
  readonly text: string;
  clientMessageId: string;
  item: HTMLElement;
  delivery: Delivery;
};

/** One's own messages from writing to the answer: below all others, until they come back in the room's order. */
export class Outgoing {
  readonly #room: Room;
  readonly #messages: MessageList;
  readonly #list: HTMLElement;
  /** Called with every refusal. */
  onRefused: (error: unknown) => void = () => undefined;
  /** Called when the server took a message. */
  onSent: () => void = () => undefined;
  readonly #sendings = new Map<string, Sending>();

  constructor(view: HTMLElement, room: Room, messages: MessageList) {
    this.#room = room;
    this.#messages = messages;
    this.#list = partOf(view, "outgoing", HTMLElement);
  }

  send(text: string): void {
    const clientMessageId = newMessageId();
    const sender = this.#room.self;
    const content = { type: "text", text } as const;
    const item = messageItem({ isOwn: true, timeMs: Date.now(), clientMessageId, sender, content });
    this.#list.append(item);
    this.#messages.follow();
    void this.#attempt({ text, clientMessageId, item, delivery: "sending" });
  }

  /** A message came in the room's order as `item`: if it is one of these, that item takes over. */
  cameBack(message: RoomMessage, item: HTMLElement): void {
    const sending = this.#sendings.get(message.clientMessageId);
    if (sending === undefined || !message.isOwn) return;
    sending.item.remove();
    sending.item = item;
    this.#show(sending, sending.delivery);
  }

  async #attempt(sending: Sending): Promise<void> {
    const { clientMessageId, text } = sending;
    this.#sendings.set(clientMessageId, sending);
    this.#show(sending, "sending");
    try {
      this.#answered(sending, await this.#room.sendText(text, { clientMessageId }));
    } catch (error) {
      const code = error instanceof PlazaClientError ? error.code : "internal";
      this.#show(sending, "failed");
      this.onRefused(error);
      this.#offerRetry(sending, { why: FAILURES[code] ?? DELIVERY_TEXTS.failed, label: "Try again" });
    }
  }

  #answered(sending: Sending, receipt: SendReceipt): void {
    if (receipt.isAbandoned) {
      this.#abandoned(sending);
      return;
    }
    this.#show(sending, receipt.isStored ? "stored" : "sent");
    this.onSent();
  }

  /** The room was over its budget and nobody has seen the message [PR1]. */
  #abandoned(sending: Sending): void {
    this.#show(sending, "dropped");
    this.#sendings.delete(sending.clientMessageId);
    sending.clientMessageId = newMessageId(); // The server would answer the same id with the same word.
    this.#offerRetry(sending, { why: DELIVERY_TEXTS.dropped, label: "Send again" });
  }

  #show(sending: Sending, delivery: Delivery): void {
    sending.delivery = delivery;
    sending.item.dataset.delivery = delivery;
    sending.item.querySelector(".delivery")?.remove();
    sending.item.querySelector(".failure")?.remove();
    const text = DELIVERY_TEXTS[delivery];
    const spoken = element("span", { class: "visually-hidden" }, text);
    const tick = element("span", { class: "delivery", "data-testid": "delivery", title: text }, spoken);
    sending.item.querySelector(".meta")?.append(tick);
  }

  #offerRetry(sending: Sending, { why, label }: { readonly why: string; readonly label: string }): void {
    const retry = element("button", { class: "link", type: "button", "data-testid": "retry-button" }, label);
    retry.addEventListener("click", () => void this.#attempt(sending));
    const failure = element("p", { class: "failure", role: "alert", "data-testid": "failure" }, `${why}. `, retry);
    sending.item.querySelector(".bubble-row")?.after(failure);
    this.#messages.stayAtEnd();
  }
}

/** Random bytes as text: `crypto.randomUUID` is missing on pages that did not come over HTTPS. */
function newMessageId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
