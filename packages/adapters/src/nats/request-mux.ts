import { createInbox, type Msg, type NatsConnection } from "@nats-io/transport-node";
import { BusError, type BusErrorKind } from "@plaza/ports";

/** A reply with this header is a responder's failure; the payload is its message. */
export const ERROR_HEADER = "Plaza-Error";

/** How the server itself answers a request that has no responder. */
const NO_RESPONDERS_STATUS = 503;

type Pending = {
  readonly subject: string;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (payload: Uint8Array) => void;
  readonly reject: (error: BusError) => void;
};

/**
 * All requests of a connection share one inbox subscription; the last token of the reply's subject says which request
 * is meant. Unlike the library's own it rejects what is under way at once when the connection breaks: the answers of
 * the old connection never come.
 */
export class RequestMux {
  readonly #connection: NatsConnection;
  readonly #inbox: string;
  readonly #pending = new Map<string, Pending>();
  #lastToken = 0;

  constructor(connection: NatsConnection) {
    this.#connection = connection;
    this.#inbox = `${createInbox()}.`;
    connection.subscribe(`${this.#inbox}*`, { callback: (error, message) => this.#receive(error, message) });
  }

  request(subject: string, payload: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    const token = (++this.#lastToken).toString(36);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#reject(token, "timeout", `no answer within ${timeoutMs} ms`), timeoutMs);
      this.#pending.set(token, { subject, timer, resolve, reject });
      try {
        this.#connection.publish(subject, payload, { reply: this.#inbox + token });
      } catch (cause) {
        this.#reject(token, "disconnected", "the connection is closed", cause);
      }
    });
  }

  /** Nobody knows what became of the requests under way. */
  rejectAll(): void {
    for (const token of [...this.#pending.keys()]) this.#reject(token, "disconnected", "the connection broke");
  }

  #receive(error: Error | null, message: Msg): void {
    if (error === null) this.#settle(message.subject.slice(this.#inbox.length), message);
    else this.rejectAll();
  }

  #settle(token: string, { headers, data }: Msg): void {
    if (headers === undefined) this.#take(token)?.resolve(data);
    else if (headers.code === NO_RESPONDERS_STATUS) this.#reject(token, "noResponders", "nobody serves this");
    else if (headers.has(ERROR_HEADER)) this.#reject(token, "remote", new TextDecoder().decode(data));
    else this.#take(token)?.resolve(data);
  }

  #reject(token: string, kind: BusErrorKind, reason: string, cause?: unknown): void {
    const pending = this.#take(token);
    pending?.reject(new BusError(kind, `request on ${pending.subject}: ${reason}`, { cause }));
  }

  /** Undefined for an answer that came after its request was settled. */
  #take(token: string): Pending | undefined {
    const pending = this.#pending.get(token);
    if (pending === undefined) return undefined;
    clearTimeout(pending.timer);
    this.#pending.delete(token);
    return pending;
  }
}
