import type { Logger } from "./logger.ts";

type Entry = { readonly name: string; readonly close: () => void | Promise<void> };

/** What a process has opened, given back in reverse order: what was opened later may stand on what was opened before. */
export class ResourceStack {
  readonly #entries: Entry[] = [];
  readonly #logger: Logger;
  #closing: Promise<number> | undefined;
  #current: string | undefined;

  constructor(options: { readonly logger: Logger }) {
    this.#logger = options.logger;
  }

  /** Remembers how something is given back. Throws once closing has begun. */
  add(name: string, close: () => void | Promise<void>): void {
    if (this.#closing !== undefined) throw new Error(`${name} was opened while everything is being closed`);
    this.#entries.push({ name, close });
  }

  /** Remembers a resource that has a `close` method, and returns it. */
  use<Resource extends { close(): void | Promise<void> }>(name: string, resource: Resource): Resource {
    this.add(name, () => resource.close());
    return resource;
  }

  /** What is being given back right now: what hangs, when closing takes too long. */
  get current(): string | undefined {
    return this.#current;
  }

  /**
   * Gives everything back, last first, one after the other. A failure is logged and does not keep the rest open.
   * Resolves with the number of failures. Idempotent.
   */
  async closeAll(): Promise<number> {
    this.#closing ??= this.#closeEntries();
    return this.#closing;
  }

  async #closeEntries(): Promise<number> {
    let failures = 0;
    for (const entry of this.#entries.reverse()) {
      this.#current = entry.name;
      failures += await this.#close(entry);
    }
    this.#current = undefined;
    return failures;
  }

  async #close({ name, close }: Entry): Promise<0 | 1> {
    try {
      await close();
      return 0;
    } catch (error) {
      this.#logger.error({ resource: name, err: error }, "a resource could not be closed");
      return 1;
    }
  }
}
