/** Different items in the order of a comparison; finding a place is a bisection. */
export class SortedList<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** Does nothing when an equal item is there. */
  add(item: T): void {
    const index = this.firstIndex((other) => this.#compare(other, item) >= 0);
    if (!this.#isAt(index, item)) this.#items.splice(index, 0, item);
  }

  /** Does nothing when no equal item is there. */
  remove(item: T): void {
    const index = this.firstIndex((other) => this.#compare(other, item) >= 0);
    if (this.#isAt(index, item)) this.#items.splice(index, 1);
  }

  /** The first index from which on `isBeyond` holds. */
  firstIndex(isBeyond: (item: T) => boolean): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.#items[middle];
      if (item === undefined || isBeyond(item)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  slice(start: number, end: number): readonly T[] {
    return this.#items.slice(start, end);
  }

  #isAt(index: number, item: T): boolean {
    const present = this.#items[index];
    return present !== undefined && this.#compare(present, item) === 0;
  }
}
