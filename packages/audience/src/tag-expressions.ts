import { compileTagExpression, type TagExpression } from "./tag-expression.ts";

/** A room uses a handful of expressions again and again; a compiled one is a few KiB. */
const DEFAULT_CAPACITY = 1000;

/**
 * Compiled expressions by their text: compiling costs milliseconds where a pattern is in it, and the same few come with
 * every message. Of more than `capacity` the one that was not asked for longest goes. Texts are taken without the length
 * check, see `compileTagExpression`.
 */
export class TagExpressions {
  readonly #capacity: number;
  /** Least recently used first. */
  readonly #byText = new Map<string, TagExpression>();

  constructor(capacity = DEFAULT_CAPACITY) {
    this.#capacity = capacity;
  }

  get(text: string): TagExpression {
    const known = this.#byText.get(text);
    const expression = known ?? compileTagExpression(text);
    if (known !== undefined) this.#byText.delete(text);
    this.#byText.set(text, expression);
    if (this.#byText.size > this.#capacity) this.#dropOldest();
    return expression;
  }

  get size(): number {
    return this.#byText.size;
  }

  #dropOldest(): void {
    const oldest = this.#byText.keys().next();
    if (!oldest.done) this.#byText.delete(oldest.value);
  }
}
