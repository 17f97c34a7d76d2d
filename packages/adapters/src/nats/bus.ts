import { setTimeout as delay } from "node:timers/promises";
import { headers, type Msg, type NatsConnection, type PublishOptions } from "@nats-io/transport-node";
import { type Bus, BusError, type BusStatus, type BusSubscription } from "@plaza/ports";
import { connectNats, type NatsOptions } from "./connection.ts";
import { ConnectionState } from "./connection-state.ts";
import { ERROR_HEADER, RequestMux } from "./request-mux.ts";
import { Responder } from "./responder.ts";

/** A bus over NATS core, with what its operators want to count. */
export type NatsBus = Bus & {
  /** Messages that were published while the connection was away, and so went nowhere. */
  droppedPublishes(): number;
};

/** A handler that answers no more must not keep its process alive for ever. */
const CLOSE_DEADLINE_MS = 10_000;
/** Enough for a sentence; a failure's message may quote a whole payload. */
const MAX_REASON_LENGTH = 500;

export async function connectNatsBus(options: NatsOptions): Promise<NatsBus> {
  return new NatsCoreBus(await connectNats(options), options.onError);
}

class NatsCoreBus implements NatsBus {
  readonly #connection: NatsConnection;
  readonly #state: ConnectionState;
  readonly #requests: RequestMux;
  readonly #responders = new Set<Responder>();
  readonly #onError: (error: unknown) => void;
  #maxPayloadBytes: number;
  #droppedPublishes = 0;
  #isClosing = false;
  #closing: Promise<void> | undefined;

  constructor(connection: NatsConnection, onError: (error: unknown) => void) {
    this.#connection = connection;
    this.#onError = onError;
    this.#maxPayloadBytes = connection.info?.max_payload ?? 0;
    this.#requests = new RequestMux(connection);
    this.#state = new ConnectionState(connection, onError);
    this.#state.onChange((status) => this.#adapt(status));
  }

  get maxPayloadBytes(): number {
    return this.#maxPayloadBytes;
  }

  // Hot path. The library would keep what it cannot send, without a bound, and drop it when it dials again.
  publish(subject: string, payload: Uint8Array): void {
    if (payload.length > this.#maxPayloadBytes) throw this.#tooLarge(subject, payload);
    if (this.#state.isConnected && !this.#isClosing) this.#connection.publish(subject, payload);
    else this.#droppedPublishes += 1;
  }

  subscribe(subject: string, handler: (payload: Uint8Array) => void): BusSubscription {
    const subscription = this.#connection.subscribe(subject, {
      callback: (error, message) => this.#deliver(error, message, handler),
    });
    return { unsubscribe: () => subscription.unsubscribe() };
  }

  request(subject: string, payload: Uint8Array, options: { readonly timeoutMs: number }): Promise<Uint8Array> {
    if (payload.length > this.#maxPayloadBytes) return Promise.reject(this.#tooLarge(subject, payload));
    if (!this.isConnected()) return Promise.reject(disconnected());
    return this.#requests.request(subject, payload, options.timeoutMs);
  }

  serve(subject: string, queueGroup: string, handler: (payload: Uint8Array) => Promise<Uint8Array>): BusSubscription {
    const responder = new Responder({
      handler,
      onError: this.#onError,
      onDone: () => this.#responders.delete(responder),
      reply: (message, payload) => this.#reply(message, payload),
      fail: (message, reason) => this.#fail(message, reason),
    });
    this.#responders.add(responder);
    responder.start(this.#connection, subject, queueGroup);
    return { unsubscribe: () => void responder.stop() };
  }

  async flush(): Promise<void> {
    if (!this.isConnected()) throw disconnected();
    const outcome = await this.#state.unlessLost(this.#connection.flush()).catch((cause: unknown) => {
      throw disconnected(cause);
    });
    if (outcome === "disconnected") throw disconnected();
  }

  onStatus(listener: (status: BusStatus) => void): void {
    this.#state.onChange(listener);
  }

  isConnected(): boolean {
    return this.#state.isConnected && !this.#isClosing;
  }

  droppedPublishes(): number {
    return this.#droppedPublishes;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Answers what has arrived while the connection still sends, then sends what is queued, then closes. */
  async #close(): Promise<void> {
    const deadline = new AbortController();
    const expired = delay(CLOSE_DEADLINE_MS, undefined, { signal: deadline.signal }).catch(() => {});
    const answered = Promise.all([...this.#responders].map((responder) => responder.stop()));
    await Promise.race([this.#state.unlessLost(answered), expired]);
    this.#isClosing = true;
    if (this.#state.isConnected) {
      const drained = this.#connection.drain().catch(this.#onError);
      await Promise.race([this.#state.unlessLost(drained), expired]);
    }
    deadline.abort();
    await this.#connection.close();
    this.#requests.rejectAll();
  }

  #adapt(status: BusStatus): void {
    if (status.kind === "disconnected") this.#requests.rejectAll();
    else this.#maxPayloadBytes = this.#connection.info?.max_payload ?? this.#maxPayloadBytes;
  }

  /** An exception that escaped here would end the library's reader, and with it the connection. */
  #deliver(error: Error | null, message: Msg, handler: (payload: Uint8Array) => void): void {
    try {
      if (error !== null) throw error;
      handler(message.data);
    } catch (thrown) {
      this.#onError(thrown);
    }
  }

  #reply(message: Msg, payload: Uint8Array): void {
    if (payload.length > this.#maxPayloadBytes) throw this.#tooLarge(message.subject, payload);
    this.#respond(message, payload);
  }

  #fail(message: Msg, reason: string): void {
    const marked = headers();
    marked.set(ERROR_HEADER, "1");
    this.#respond(message, reason.slice(0, MAX_REASON_LENGTH), { headers: marked });
  }

  /** An answer that is ready after the connection went has nobody to go to: the caller was told "disconnected". */
  #respond(message: Msg, payload: Uint8Array | string, options?: PublishOptions): void {
    try {
      if (this.#state.isConnected) message.respond(payload, options);
    } catch (error) {
      this.#onError(error);
    }
  }

  #tooLarge(subject: string, payload: Uint8Array): BusError {
    return new BusError("tooLarge", `${payload.length} bytes on ${subject} exceed ${this.#maxPayloadBytes}`);
  }
}

function disconnected(cause?: unknown): BusError {
  return new BusError("disconnected", "the connection to NATS is away", { cause });
}
