import { fullJitterDelayMs } from "@plaza/core";
import type { CancelTimer, Environment } from "../environment.ts";
import { PlazaClientError } from "../errors.ts";
import type { SendReceipt } from "../messages.ts";

export type OutboxOptions<Message> = {
  readonly environment: Environment;
  readonly sendTimeoutMs: number;
  /** Sends once over the present connection. Rejects with a PlazaClientError. */
  readonly transmit: (message: Message) => Promise<SendReceipt>;
};

type Entry<Message> = {
  readonly message: Message;
  readonly resolve: (receipt: SendReceipt) => void;
  readonly reject: (error: PlazaClientError) => void;
  readonly cancelDeadline: CancelTimer;
  /** Transmissions so far. Above 0 the server may have the message, whatever else happened. */
  attempts: number;
  /** Waits for its reply. */
  isInFlight: boolean;
};

/** More waiting messages than this are a program that does not look at its errors. */
const MAX_WAITING = 500;

/** Below the burst that a server allows by default, so what gathered while offline does not pass for flooding. [CM3] */
const MAX_IN_FLIGHT = 8;

/** Between attempts over a connection that lives but answers that the service is away. */
const RETRY_BACKOFF = { baseMs: 500, maxMs: 5_000 };

/** A rate limit that passes this soon is waited out; beyond, the application decides. */
const MAX_PACING_MS = 3_000;

/**
 * Messages without an answer yet. They are sent in the order given whenever the room is open, again after every
 * reconnect with the same id [ID1], until the server answers or their time is up. A failure that may pass pauses all
 * of them, which keeps the order.
 */
export class Outbox<Message> {
  readonly #options: OutboxOptions<Message>;
  readonly #entries = new Set<Entry<Message>>();
  #isOpen = false;
  #failures = 0;
  #cancelRetry: CancelTimer | undefined;

  constructor(options: OutboxOptions<Message>) {
    this.#options = options;
  }

  send(message: Message): Promise<SendReceipt> {
    if (this.#entries.size >= MAX_WAITING) {
      const reason = `${this.#entries.size} messages wait for an answer already, the limit is ${MAX_WAITING}`;
      return Promise.reject(new PlazaClientError("overloaded", reason));
    }
    return new Promise((resolve, reject) => {
      const { environment, sendTimeoutMs } = this.#options;
      const entry: Entry<Message> = {
        message,
        resolve,
        reject,
        cancelDeadline: environment.startTimer(() => this.#settle(entry, this.#tooLate(entry)), sendTimeoutMs),
        attempts: 0,
        isInFlight: false,
      };
      this.#entries.add(entry);
      this.#pump();
    });
  }

  /** The room is there: sends everything that waits. */
  open(): void {
    this.#isOpen = true;
    this.#failures = 0;
    this.#endPause();
  }

  /** The room is away for now: nothing is sent until `open`. */
  close(): void {
    this.#isOpen = false;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  /** Rejects everything that waits, for good. */
  fail(error: PlazaClientError): void {
    this.close();
    for (const entry of [...this.#entries]) this.#settle(entry, error);
  }

  #pump(): void {
    if (!this.#isOpen || this.#cancelRetry !== undefined) return;
    let inFlight = 0;
    for (const entry of this.#entries) {
      if (!entry.isInFlight) this.#transmit(entry);
      inFlight += 1;
      if (inFlight >= MAX_IN_FLIGHT) return;
    }
  }

  #transmit(entry: Entry<Message>): void {
    entry.attempts += 1;
    entry.isInFlight = true;
    this.#options.transmit(entry.message).then(
      (receipt) => this.#answered(entry, receipt),
      (error: PlazaClientError) => this.#failed(entry, error),
    );
  }

  #answered(entry: Entry<Message>, answer: SendReceipt | PlazaClientError): void {
    this.#failures = 0;
    this.#settle(entry, answer);
    this.#pump();
  }

  #failed(entry: Entry<Message>, error: PlazaClientError): void {
    entry.isInFlight = false;
    if (!mayPass(error, entry.attempts)) this.#answered(entry, error);
    else if (this.#isOpen && this.#entries.has(entry)) this.#pauseFor(error.retryAfterMs);
  }

  #pauseFor(atLeastMs: number): void {
    if (this.#cancelRetry !== undefined) return; // The first failure of a window speaks for the others.
    const { startTimer, random } = this.#options.environment;
    const delayMs = Math.max(atLeastMs, fullJitterDelayMs(RETRY_BACKOFF, this.#failures, random()));
    this.#failures += 1;
    this.#cancelRetry = startTimer(() => this.#endPause(), delayMs);
  }

  #endPause(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#pump();
  }

  #settle(entry: Entry<Message>, answer: SendReceipt | PlazaClientError): void {
    if (!this.#entries.delete(entry)) return;
    entry.cancelDeadline();
    if (answer instanceof PlazaClientError) entry.reject(answer);
    else entry.resolve(answer);
  }

  #tooLate(entry: Entry<Message>): PlazaClientError {
    const { sendTimeoutMs } = this.#options;
    return entry.attempts === 0
      ? new PlazaClientError("unavailable", `the message could not be sent within ${sendTimeoutMs} ms`)
      : new PlazaClientError("timeout", `no answer to the message within ${sendTimeoutMs} ms`);
  }
}

/**
 * Whether to send again. A refusal for want of capacity is the application's to handle where it lasts, unless an
 * earlier attempt may have succeeded: then only an answer about the message itself ends the matter.
 */
function mayPass(error: PlazaClientError, attempts: number): boolean {
  switch (error.code) {
    case "disconnected":
    case "notInRoom":
    case "timeout":
    case "unavailable":
      return true;
    case "rateLimited":
    case "overloaded":
      return attempts > 1 || error.retryAfterMs <= MAX_PACING_MS;
    default:
      return false;
  }
}
