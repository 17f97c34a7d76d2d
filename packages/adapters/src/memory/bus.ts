import { type Bus, BusError, type BusSubscription } from "@plaza/ports";
import { Broker } from "./broker.ts";
import { Responder, Subscriber } from "./bus-receivers.ts";
import { PendingRequest } from "./pending-request.ts";

/** The default limit of a NATS server, so what fits into one process fits into a cluster. */
const MAX_PAYLOAD_BYTES = 1024 * 1024;

/** Stands for the server between several buses of one process, each of which lives and closes on its own. */
export type MemoryBroker = {
  connect(): Bus;
};

export function createMemoryBroker(): MemoryBroker {
  const broker = new Broker();
  return { connect: () => new MemoryBus(broker) };
}

/** A bus for one process. Payloads are handed over without a copy. */
export function createMemoryBus(): Bus {
  return createMemoryBroker().connect();
}

class MemoryBus implements Bus {
  readonly maxPayloadBytes = MAX_PAYLOAD_BYTES;
  readonly #broker: Broker;
  /** How each present interest is taken out of the broker. */
  readonly #withdrawals = new Set<() => void>();
  readonly #running = new Set<Promise<void>>();
  readonly #requests = new Set<PendingRequest>();
  #closing: Promise<void> | undefined;
  #isClosed = false;

  constructor(broker: Broker) {
    this.#broker = broker;
  }

  publish(subject: string, payload: Uint8Array): void {
    if (payload.length > MAX_PAYLOAD_BYTES) throw tooLarge(payload);
    if (!this.#isClosed) this.#broker.publish(subject, payload);
  }

  subscribe(subject: string, handler: (payload: Uint8Array) => void): BusSubscription {
    const subscriber = new Subscriber(handler);
    if (this.#closing === undefined) this.#broker.addSubscriber(subject, subscriber);
    const withdraw = this.#withdrawal(() => this.#broker.removeSubscriber(subject, subscriber));
    return {
      unsubscribe: () => {
        subscriber.deactivate();
        withdraw();
      },
    };
  }

  async request(subject: string, payload: Uint8Array, options: { readonly timeoutMs: number }): Promise<Uint8Array> {
    if (payload.length > MAX_PAYLOAD_BYTES) throw tooLarge(payload);
    if (this.#isClosed) throw closed();
    const request = new PendingRequest(subject, options.timeoutMs);
    if (!this.#broker.request(subject, payload, request)) {
      request.reject(new BusError("noResponders", `nobody serves ${subject}`));
    }
    this.#requests.add(request);
    try {
      return await request.answer;
    } finally {
      this.#requests.delete(request);
    }
  }

  serve(subject: string, queueGroup: string, handler: (payload: Uint8Array) => Promise<Uint8Array>): BusSubscription {
    const running = this.#running;
    const responder = new Responder({ subject, handler, maxPayloadBytes: MAX_PAYLOAD_BYTES, running });
    if (this.#closing === undefined) this.#broker.addResponder(subject, queueGroup, responder);
    const withdraw = this.#withdrawal(() => this.#broker.removeResponder(subject, queueGroup, responder));
    return { unsubscribe: withdraw };
  }

  async flush(): Promise<void> {
    if (this.#isClosed) throw closed();
  }

  onStatus(): void {
    // A bus within one process is never disconnected, so there is nothing to tell.
  }

  isConnected(): boolean {
    return !this.#isClosed;
  }

  close(): Promise<void> {
    this.#closing ??= this.#drain();
    return this.#closing;
  }

  /** Handlers that still run may publish and ask until all of them have answered. */
  async #drain(): Promise<void> {
    for (const withdraw of this.#withdrawals) withdraw();
    // What was queued for our handlers is received in the turn that begins before this one.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#running.size > 0) await Promise.all(this.#running);
    this.#isClosed = true;
    for (const request of this.#requests) request.reject(closed());
  }

  #withdrawal(withdraw: () => void): () => void {
    const once = () => {
      if (this.#withdrawals.delete(once)) withdraw();
    };
    this.#withdrawals.add(once);
    return once;
  }
}

function tooLarge(payload: Uint8Array): BusError {
  return new BusError("tooLarge", `payload of ${payload.length} bytes exceeds ${MAX_PAYLOAD_BYTES}`);
}

function closed(): BusError {
  return new BusError("disconnected", "the bus is closed");
}
