import type { MessagePage, MessageQuery, MessageRecord, MessageStore } from "@plaza/ports";

/** A message store that a test holds up or takes away. Everything it lets through goes to the store behind it. */
export class GatedStore implements MessageStore {
  readonly #behind: MessageStore;
  #gate: PromiseWithResolvers<void> | undefined;
  isAway = false;
  writes = 0;
  reads = 0;

  constructor(behind: MessageStore) {
    this.#behind = behind;
  }

  /** From now on calls wait. */
  hold(): void {
    this.#gate = Promise.withResolvers();
  }

  release(): void {
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  async write(records: readonly MessageRecord[]): Promise<void> {
    this.writes += 1;
    await this.#pass();
    await this.#behind.write(records);
  }

  async query(query: MessageQuery): Promise<MessagePage> {
    this.reads += 1;
    await this.#pass();
    return this.#behind.query(query);
  }

  async #pass(): Promise<void> {
    await this.#gate?.promise;
    if (this.isAway) throw new Error("the store is away");
  }
}
