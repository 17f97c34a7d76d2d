import { BusError } from "@plaza/ports";
import type { Receiver } from "./broker.ts";
import type { PendingRequest } from "./pending-request.ts";

/** A handler's place in the broker for published messages. */
export class Subscriber implements Receiver {
  readonly #handler: (payload: Uint8Array) => void;
  #isActive = true;

  constructor(handler: (payload: Uint8Array) => void) {
    this.#handler = handler;
  }

  /** Nothing is delivered any more, not even what is queued. */
  deactivate(): void {
    this.#isActive = false;
  }

  receive(payload: Uint8Array): void {
    if (!this.#isActive) return;
    try {
      this.#handler(payload);
    } catch (error) {
      // One handler's bug must not cost the others their messages, nor go unseen: it ends up as an uncaught exception.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/** A handler's place in the broker for requests. */
export class Responder implements Receiver {
  readonly #subject: string;
  readonly #handler: (payload: Uint8Array) => Promise<Uint8Array>;
  readonly #maxPayloadBytes: number;
  readonly #running: Set<Promise<void>>;

  constructor(options: {
    readonly subject: string;
    readonly handler: (payload: Uint8Array) => Promise<Uint8Array>;
    readonly maxPayloadBytes: number;
    /** Holds the requests of the bus that are not answered yet. */
    readonly running: Set<Promise<void>>;
  }) {
    this.#subject = options.subject;
    this.#handler = options.handler;
    this.#maxPayloadBytes = options.maxPayloadBytes;
    this.#running = options.running;
  }

  receive(payload: Uint8Array, request: PendingRequest | undefined): void {
    const running = this.#answer(payload, request).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #answer(payload: Uint8Array, request: PendingRequest | undefined): Promise<void> {
    try {
      const answer = await this.#handler(payload);
      if (answer.length > this.#maxPayloadBytes) {
        throw new RangeError(`answer of ${answer.length} bytes exceeds ${this.#maxPayloadBytes}`);
      }
      request?.resolve(answer);
    } catch (cause) {
      request?.reject(new BusError("remote", `the responder on ${this.#subject} failed`, { cause }));
    }
  }
}
