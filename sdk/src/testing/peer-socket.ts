import { decodeClientFrame, encodeServerFrame, type plaza } from "@plaza/proto";
import type { WebSocketLike } from "../environment.ts";

type Listener = (event: object) => void;

/** What a test does with frames that a client sends. */
export type PeerHandler = (frame: plaza.v1.ClientFrame, peer: PeerSocket) => void;

/** Both ends of a WebSocket in memory: the client holds it as a WebSocketLike, the test plays the gateway. */
export class PeerSocket implements WebSocketLike {
  binaryType = "blob";
  readonly url: string;
  readonly protocols: readonly string[];
  readonly received: plaza.v1.ClientFrame[] = [];
  readonly #listeners = new Map<string, Listener[]>();
  readonly #handler: PeerHandler;
  #isOpen = false;
  #isClosed = false;

  constructor(url: string, protocols: readonly string[], handler: PeerHandler) {
    this.url = url;
    this.protocols = protocols;
    this.#handler = handler;
  }

  get isOpen(): boolean {
    return this.#isOpen && !this.#isClosed;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener as Listener]);
  }

  send(data: ArrayBuffer): void {
    if (!this.#isOpen) throw new Error("the WebSocket is not open yet");
    if (this.#isClosed) return; // As browsers do: bytes into a closing socket vanish.
    const decoded = decodeClientFrame("plaza.v1.protobuf", new Uint8Array(data));
    if (decoded.kind === "malformed") throw new Error(decoded.reason);
    this.received.push(decoded.frame);
    this.#handler(decoded.frame, this);
  }

  close(code = 1005, reason = ""): void {
    this.drop(code, reason);
  }

  // What the gateway does.

  open(): void {
    if (this.#isClosed) return;
    this.#isOpen = true;
    this.#emit("open", {});
  }

  push(frame: plaza.v1.ServerFrame.$Properties): void {
    this.pushBytes(encodeServerFrame(frame));
  }

  pushBytes(bytes: Uint8Array): void {
    if (!this.#isClosed) this.#emit("message", { data: Uint8Array.from(bytes).buffer });
  }

  reply(id: number, result: Omit<plaza.v1.Reply.$Properties, "id">): void {
    this.push({ reply: { ...result, id } });
  }

  /** Ends the connection with a close code; 1006 is what a broken network looks like. */
  drop(code = 1006, reason = ""): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#emit("close", { code, reason });
  }

  /** Never opens, and says no more than that: so does the WebSocket of Node 22 where nobody listens. */
  failToOpen(): void {
    this.#isClosed = true;
    this.#emit("error", {});
  }

  #emit(type: string, event: object): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
}
