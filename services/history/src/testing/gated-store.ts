import type { MessagePage, MessageQuery, MessageRecall, MessageRecord, MessageStore } from "@plaza/ports";

/** A message store that a test holds up or takes away. Everything it lets through goes to the store behind it. */
export class GatedStore implements MessageStore {
  readonly #behind: MessageStore;
  #gate: PromiseWithResolvers<void> | undefined;
  #answerGate: PromiseWithResolvers<void> | undefined;
  isAway = false;
  writes = 0;
  recalls = 0;
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

  /** From now on pages are read at once and answered late: each shows what was stored when it was asked for. */
  holdAnswers(): { release(): void } {
    const gate = Promise.withResolvers<void>();
    this.#answerGate = gate;
    return { release: () => gate.resolve() };
  }

  async write(records: readonly MessageRecord[]): Promise<void> {
    this.writes += 1;
    await this.#pass();
    await this.#behind.write(records);
  }

  async recall(recalls: readonly MessageRecall[]): Promise<void> {
    this.recalls += 1;
    await this.#pass();
    await this.#behind.recall(recalls);
  }

  async query(query: MessageQuery): Promise<MessagePage> {
    this.reads += 1;
    await this.#pass();
    const page = await this.#behind.query(query);
    await this.#answerGate?.promise;
    return page;
  }

  async #pass(): Promise<void> {
    await this.#gate?.promise;
    if (this.isAway) throw new Error("the store is away");
  }
}
