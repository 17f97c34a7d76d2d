import type { Subprotocol } from "@plaza/proto";
import type { OutgoingFrame } from "../fanout/outgoing-frame.ts";

/** The part of a uWebSockets.js socket that is used here. It throws on any use after it has closed. */
export type RawSocket = {
  /** 1: sent, 0: queued, 2: dropped because the queue is full. */
  send(message: Uint8Array | string, isBinary: boolean): number;
  getBufferedAmount(): number;
  subscribe(topic: string): boolean;
  unsubscribe(topic: string): boolean;
  end(code: number, reason: string): void;
  close(): void;
};

export type SendOutcome = "sent" | "dropped" | "closed";

const DROPPED = 2;

/** One WebSocket to a client. Safe to use at any time: after it has closed nothing happens. */
export class ClientSocket {
  readonly subprotocol: Subprotocol;
  #raw: RawSocket | undefined;

  constructor(subprotocol: Subprotocol) {
    this.subprotocol = subprotocol;
  }

  get isOpen(): boolean {
    return this.#raw !== undefined;
  }

  attach(raw: RawSocket): void {
    this.#raw = raw;
  }

  /** The socket has closed; uWebSockets.js calls this also from within `end` and `close`. */
  detach(): void {
    this.#raw = undefined;
  }

  /** What the room published before goes first: uWebSockets.js sends a socket's topic frames before a direct one. */
  send(frame: OutgoingFrame): SendOutcome {
    if (!this.#raw) return "closed";
    const isText = this.subprotocol === "plaza.v1.json";
    const status = this.#raw.send(isText ? frame.json : frame.bytes, !isText);
    return status === DROPPED ? "dropped" : "sent";
  }

  bufferedBytes(): number {
    return this.#raw?.getBufferedAmount() ?? 0;
  }

  subscribe(topic: string): void {
    this.#raw?.subscribe(topic);
  }

  unsubscribe(topic: string): void {
    this.#raw?.unsubscribe(topic);
  }

  /** Closes with a code behind what is queued. Never within `cork`: uWebSockets.js would not send the close frame. */
  end(code: number, reason: string): void {
    this.#raw?.end(code, reason);
  }

  /** Closes at once and frees what is queued; the client sees 1006. */
  terminate(): void {
    this.#raw?.close();
  }
}
