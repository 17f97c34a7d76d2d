import type { Logger } from "@plaza/service-kit";

/** A store that is away fails many times a second; a line every ten seconds with the number says as much. */
const INTERVAL_MS = 10_000;

/** Logs the first of many like failures, then at most one line in a while, with how many were left out. */
export class ThrottledWarning {
  readonly #logger: Logger;
  readonly #message: string;
  readonly #now: () => number;
  #quietUntilMs = 0;
  #leftOut = 0;

  constructor(options: { readonly logger: Logger; readonly message: string; readonly now: () => number }) {
    this.#logger = options.logger;
    this.#message = options.message;
    this.#now = options.now;
  }

  warn(err: unknown): void {
    if (this.#now() < this.#quietUntilMs) {
      this.#leftOut += 1;
      return;
    }
    this.#logger.warn({ err, leftOut: this.#leftOut }, this.#message);
    this.#quietUntilMs = this.#now() + INTERVAL_MS;
    this.#leftOut = 0;
  }
}
