import type { Bus } from "@plaza/ports";
import { Deadline } from "@plaza/service-kit";

/** A bus that is away holds a flush until it is back; whoever enters is told to come again instead. */
const FLUSH_TIMEOUT_MS = 3_000;

/** One flush of the bus for all rooms that were subscribed within one turn of the event loop. */
export class InterestFlusher {
  readonly #bus: Bus;
  #next: Promise<void> | undefined;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** Resolves when what was subscribed before has reached the bus; rejects when it cannot. */
  flush(): Promise<void> {
    this.#next ??= this.#flushAfterTurn();
    return this.#next;
  }

  async #flushAfterTurn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#next = undefined;
    await new Deadline(FLUSH_TIMEOUT_MS).bound("a flush of the bus", this.#bus.flush());
  }
}
