import type { JsMsg } from "@nats-io/jetstream";

type EntryGroupsOptions = {
  readonly maxInFlight: number;
  readonly handler: (payloads: readonly Uint8Array[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly redeliveryDelayMs: number;
  readonly ackWaitMs: number;
};

/**
 * Calls side by side. While they run, what arrives gathers for the next one: the slower the handler, the larger its
 * groups, and a store likes few large writes better than many small ones.
 */
const MAX_GROUPS = 4;

/** Turns a stream of entries into groups for the handler, and the handler's outcomes into acknowledgements. */
export class EntryGroups {
  readonly #options: EntryGroupsOptions;
  #waiting: JsMsg[] = [];
  #entriesInFlight = 0;
  #groupsInFlight = 0;
  #isScheduled = false;
  #isStopped = false;
  #wakers: (() => void)[] = [];

  constructor(options: EntryGroupsOptions) {
    this.#options = options;
  }

  /** Resolves with how many entries may come. Waits until they are worth a pull: a quarter of the limit. */
  async capacity(): Promise<number> {
    const worthwhile = Math.ceil(this.#options.maxInFlight / 4);
    while (!this.#isStopped && this.#free() < worthwhile) await this.#change();
    return Math.max(1, this.#free());
  }

  add(entry: JsMsg): void {
    if (this.#isStopped) entry.nak();
    else this.#waiting.push(entry);
    this.#schedule();
  }

  /** Gives back what waits; nothing new reaches the handler. */
  stop(): void {
    this.#isStopped = true;
    for (const entry of this.#waiting.splice(0)) entry.nak();
    this.#wake();
  }

  /** Resolves when no handler runs any more. */
  async idle(): Promise<void> {
    while (this.#groupsInFlight > 0) await this.#change();
  }

  /** What one turn of the event loop reads from the socket becomes one group. */
  #schedule(): void {
    if (this.#isScheduled || this.#waiting.length === 0 || this.#groupsInFlight >= MAX_GROUPS) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#waiting.length > 0) void this.#handle(this.#waiting.splice(0));
    });
  }

  async #handle(group: readonly JsMsg[]): Promise<void> {
    this.#groupsInFlight += 1;
    this.#entriesInFlight += group.length;
    const extending = setInterval(() => group.forEach((entry) => void entry.working()), this.#options.ackWaitMs / 2);
    try {
      await this.#options.handler(group.map((entry) => entry.data));
      for (const entry of group) entry.ack();
    } catch (error) {
      this.#options.onError(error);
      for (const entry of group) entry.nak(this.#options.redeliveryDelayMs);
    } finally {
      clearInterval(extending);
      this.#groupsInFlight -= 1;
      this.#entriesInFlight -= group.length;
      this.#wake();
      this.#schedule();
    }
  }

  #free(): number {
    return this.#options.maxInFlight - this.#entriesInFlight - this.#waiting.length;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#wakers.push(resolve));
  }

  #wake(): void {
    for (const wake of this.#wakers.splice(0)) wake();
  }
}
