import { decodeServerFrame, encodeClientFrame, PROTOCOL_VERSION, type plaza } from "@plaza/proto/client";
import { nowMicros } from "../clock.ts";
import { sentAtMicros } from "../payload.ts";
import { batchRange } from "./batch-range.ts";
import { LeanSocket } from "./lean-socket.ts";
import type { Endpoint } from "./upgrade.ts";

/** What a viewer does after it has connected. */
export type Greeting =
  /** Connects as an anonymous visitor and enters the room with it. */
  | { readonly kind: "enterRoom"; readonly roomId: number }
  /** Nothing: the server sends to every socket that is open. */
  | { readonly kind: "none" };

export type ViewerOptions = {
  readonly endpoint: Endpoint;
  readonly greeting: Greeting;
  /** Given to a viewer that decodes what it gets; told of each message's latency. */
  readonly onLatency: ((micros: number) => void) | undefined;
};

/** One viewer in the room: counts messages by the sequences that their batches cover. */
export class Viewer {
  readonly #options: ViewerOptions;
  readonly #entered = Promise.withResolvers<void>();
  readonly #socket: LeanSocket;
  messages = 0;
  frames = 0;
  bytes = 0;
  /** Batches that did not begin where the one before ended. */
  disorders = 0;
  /** Why the connection is gone; undefined while it is there. */
  lost: string | undefined;
  #lastSeq: number | undefined;
  #isEntered = false;

  constructor(options: ViewerOptions) {
    this.#options = options;
    this.#socket = new LeanSocket(options.endpoint, {
      onOpen: () => this.#greet(),
      onData: (payload) => this.#take(payload),
      onLost: (reason) => this.#lose(reason),
    });
  }

  /** Resolves when the viewer gets what the room publishes. */
  get entered(): Promise<void> {
    return this.#entered.promise;
  }

  resetCounts(): void {
    this.messages = 0;
    this.frames = 0;
    this.bytes = 0;
    this.disorders = 0;
  }

  close(): void {
    this.#socket.close();
  }

  #greet(): void {
    const { greeting } = this.#options;
    if (greeting.kind === "none") {
      this.#enter();
      return;
    }
    const { roomId } = greeting;
    this.#socket.send(
      encodeClientFrame({ id: 1, connect: { protocolVersion: PROTOCOL_VERSION, rooms: [{ roomId }] } }),
    );
  }

  #enter(): void {
    this.#isEntered = true;
    this.#entered.resolve();
  }

  // Hot path: once per frame and socket.
  #take(payload: Uint8Array): void {
    const range = batchRange(payload);
    if (range === undefined) {
      if (!this.#isEntered) this.#takeReply(decodeServerFrame(payload));
      return;
    }
    this.frames += 1;
    this.bytes += payload.length;
    if (this.#lastSeq !== undefined && range.firstSeq !== this.#lastSeq + 1) this.disorders += 1;
    this.#lastSeq = range.lastSeq;
    this.messages += range.lastSeq - range.firstSeq + 1;
    if (this.#options.onLatency) this.#measure(payload, this.#options.onLatency);
  }

  #takeReply({ reply }: plaza.v1.ServerFrame): void {
    const entry = reply?.connected?.rooms?.[0];
    if (entry?.entered) this.#enter();
    else if (reply) this.#lose(reply.error?.message ?? entry?.error?.message ?? "the room was not entered");
  }

  #measure(payload: Uint8Array, onLatency: (micros: number) => void): void {
    const receivedAtMicros = nowMicros();
    for (const { message } of decodeServerFrame(payload).roomBatch?.publications ?? []) {
      const sentAt = sentAtMicros(message?.text ?? "");
      if (sentAt !== undefined) onLatency(receivedAtMicros - sentAt);
    }
  }

  #lose(reason: string): void {
    this.lost = reason;
    this.#socket.close();
    this.#entered.reject(new Error(reason));
  }
}
