/**
 * Messages between processes, at most once. NATS core on a cluster, function calls in one process.
 *
 * Subjects are dot-separated tokens without wildcards. Payloads belong to the bus from the call on: the caller must not
 * write to them again, a handler must not keep them beyond its call unless it copies (they may be views on a read buffer).
 */
export interface Bus {
  /**
   * Sends to every present subscriber of the subject. At most once: lost when the connection breaks. Messages of one
   * publisher on one subject arrive in order. Never blocks and never throws for a broken connection; it throws a
   * BusError of kind `tooLarge` above `maxPayloadBytes`.
   */
  publish(subject: string, payload: Uint8Array): void;

  /** Calls `handler` for every message from now on. The interest has reached the server after the next `flush`. */
  subscribe(subject: string, handler: (payload: Uint8Array) => void): BusSubscription;

  /**
   * Asks one of the responders that serve the subject. Rejects with a BusError: `noResponders` at once when nobody
   * serves it (surely not carried out), `timeout` and `disconnected` when nobody knows (may have been carried out),
   * `remote` when the responder's handler failed.
   */
  request(subject: string, payload: Uint8Array, options: { readonly timeoutMs: number }): Promise<Uint8Array>;

  /**
   * Answers requests on the subject; each request goes to one responder of the queue group. Handlers run side by side:
   * the caller orders what must be ordered. A handler that rejects answers with a `remote` error.
   */
  serve(subject: string, queueGroup: string, handler: (payload: Uint8Array) => Promise<Uint8Array>): BusSubscription;

  /** Resolves when everything published and subscribed before has reached the server. Rejects when it cannot. */
  flush(): Promise<void>;

  /** Calls `listener` on every change of the connection; in one process it is always connected. */
  onStatus(listener: (status: BusStatus) => void): void;

  isConnected(): boolean;

  readonly maxPayloadBytes: number;

  /** Takes no new requests, lets running handlers answer, sends what is queued, closes. Idempotent. */
  close(): Promise<void>;
}

export interface BusSubscription {
  /** Ends the subscription; for `serve`, requests that have arrived are still answered. Idempotent. */
  unsubscribe(): void;
}

export type BusStatus = { readonly kind: "connected" } | { readonly kind: "disconnected" };

export type BusErrorKind = "noResponders" | "timeout" | "disconnected" | "remote" | "tooLarge";

export class BusError extends Error {
  readonly kind: BusErrorKind;

  constructor(kind: BusErrorKind, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "BusError";
    this.kind = kind;
  }
}
