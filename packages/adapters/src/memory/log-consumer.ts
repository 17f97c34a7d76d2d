import type { ConsumeOptions, MessageLogConsumer } from "@plaza/ports";
import type { LogFeed, StoredEntry } from "./log-feed.ts";

/**
 * Takes what there is, up to `maxInFlight`, hands it over as one group and takes again when the group is done: the longer
 * a group takes, the larger the next one. After a failure it waits, since whatever failed fails for the next group too.
 */
export class LogConsumer implements MessageLogConsumer {
  readonly #feed: LogFeed;
  readonly #options: ConsumeOptions;
  readonly #pauseMs: number;
  readonly #finished: Promise<void>;
  #isStopping = false;
  #endPause: () => void = () => {};

  constructor(feed: LogFeed, options: ConsumeOptions, pauseMs: number) {
    this.#feed = feed;
    this.#options = options;
    this.#pauseMs = pauseMs;
    this.#finished = this.#run();
  }

  stop(): Promise<void> {
    this.#isStopping = true;
    this.#endPause();
    this.#feed.wake();
    return this.#finished;
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      // Entries that are appended in one turn of the event loop make one group.
      await new Promise((resolve) => setImmediate(resolve));
      const available = this.#feed.available();
      const hasHandled = await this.#handleGroup();
      if (!hasHandled && !this.#isStopping) await available;
    }
  }

  /** False when there was nothing to handle. */
  async #handleGroup(): Promise<boolean> {
    if (this.#isStopping) return false;
    let group: readonly StoredEntry[] = [];
    try {
      group = this.#feed.take(this.#options.maxInFlight);
      if (group.length === 0) return false;
      await this.#options.handler(group.map((entry) => entry.payload));
      this.#feed.done(group);
    } catch (error) {
      this.#options.onError(error);
      await this.#pause();
      this.#feed.giveBack(group);
    }
    return true;
  }

  async #pause(): Promise<void> {
    if (this.#isStopping) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#pauseMs);
    this.#endPause = resolve;
    await promise;
    clearTimeout(timer);
  }
}
