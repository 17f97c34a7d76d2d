import type { Msg, NatsConnection, Subscription } from "@nats-io/transport-node";

type ResponderOptions = {
  readonly handler: (payload: Uint8Array) => Promise<Uint8Array>;
  readonly reply: (message: Msg, payload: Uint8Array) => void;
  readonly fail: (message: Msg, reason: string) => void;
  readonly onError: (error: unknown) => void;
  /** Called once when the responder was stopped and has answered everything. */
  readonly onDone: () => void;
};

/** Answers the requests of one subject and knows which are still unanswered. */
export class Responder {
  readonly #options: ResponderOptions;
  readonly #running = new Set<Promise<void>>();
  #subscription: Subscription | undefined;
  #stopping: Promise<void> | undefined;

  constructor(options: ResponderOptions) {
    this.#options = options;
  }

  start(connection: NatsConnection, subject: string, queueGroup: string): void {
    this.#subscription = connection.subscribe(subject, {
      queue: queueGroup,
      callback: (error, message) => {
        if (error !== null) return this.#options.onError(error);
        const running = this.#answer(message).finally(() => this.#running.delete(running));
        this.#running.add(running);
      },
    });
  }

  /** Takes no more requests than have left the server already, and resolves when all are answered. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    // The drain fails only with the connection, and then nothing comes any more either.
    await this.#subscription?.drain().catch(this.#options.onError);
    await Promise.all(this.#running);
    this.#options.onDone();
  }

  async #answer(message: Msg): Promise<void> {
    try {
      this.#options.reply(message, await this.#options.handler(message.data));
    } catch (error) {
      this.#options.onError(error);
      this.#options.fail(message, error instanceof Error ? error.message : "the handler failed");
    }
  }
}
