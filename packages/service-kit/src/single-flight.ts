/**
 * Lets identical reads that are asked for at the same time share one: a join storm reads the latest page once. Nothing is
 * kept once the read has ended, and a failure reaches all who shared it.
 */
export class SingleFlight<Key, Value> {
  readonly #underWay = new Map<Key, Promise<Value>>();

  /** The outcome of the read of `key` that is under way, or else of `read`, begun now. */
  run(key: Key, read: () => Promise<Value>): Promise<Value> {
    const shared = this.#underWay.get(key);
    if (shared !== undefined) return shared;
    const begun = this.#begin(key, read);
    this.#underWay.set(key, begun);
    return begun;
  }

  /** Reads that are under way. */
  get size(): number {
    return this.#underWay.size;
  }

  async #begin(key: Key, read: () => Promise<Value>): Promise<Value> {
    // The entry must be in the map before the read can end, also when it throws at once.
    await null;
    try {
      return await read();
    } finally {
      this.#underWay.delete(key);
    }
  }
}
