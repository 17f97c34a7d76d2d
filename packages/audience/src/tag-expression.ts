import { limits } from "@plaza/core";
import { type Cursor, isFollowedBy, type Token, tokensOf } from "./tag-expression-tokens.ts";

/** [TG1] Who gets a message: terms of tags, joined by `and` and `or`. `problem` is a sentence for the sender. */
export type TagExpression =
  | { readonly kind: "expression"; readonly matches: (tags: readonly string[]) => boolean }
  | { readonly kind: "invalid"; readonly problem: string };

/** Reads an expression that somebody sent. It is never empty: that everyone gets a message is said without one. */
export function parseTagExpression(text: string): TagExpression {
  if (text.length > limits.MAX_TAG_EXPRESSION_LENGTH) {
    const problem = `An expression of ${text.length} characters exceeds ${limits.MAX_TAG_EXPRESSION_LENGTH}.`;
    return { kind: "invalid", problem };
  }
  return compileTagExpression(text);
}

/**
 * Reads an expression that has been accepted before, or that `tagsExpression` has made: ten tags of 32 characters are
 * longer than what a sender may write. Text from outside goes through `parseTagExpression`, which bounds its nesting too.
 */
export function compileTagExpression(text: string): TagExpression {
  const read = tokensOf(text);
  if (read.kind === "invalid") return read;
  const cursor: Cursor = { tokens: read.tokens, next: 0 };
  const whole = alternatives(cursor);
  if (whole.kind === "invalid" || isFollowedBy(cursor, "end")) return whole;
  return unexpected(cursor.tokens[cursor.next], `"and", "or" or the end`);
}

function alternatives(cursor: Cursor): TagExpression {
  return joined(cursor, { word: "or", part: conjunction, isEnough: true });
}

function conjunction(cursor: Cursor): TagExpression {
  return joined(cursor, { word: "and", part: operand, isEnough: false });
}

type Joint = {
  readonly word: "and" | "or";
  readonly part: (cursor: Cursor) => TagExpression;
  /** The value of one part that decides the whole: true for "or", false for "and". */
  readonly isEnough: boolean;
};

function joined(cursor: Cursor, { word, part, isEnough }: Joint): TagExpression {
  const first = part(cursor);
  if (first.kind === "invalid" || !isFollowedBy(cursor, word)) return first;
  const parts = [first.matches];
  while (isFollowedBy(cursor, word)) {
    cursor.next += 1;
    const following = part(cursor);
    if (following.kind === "invalid") return following;
    parts.push(following.matches);
  }
  const matches = (tags: readonly string[]) => {
    for (const isHeld of parts) if (isHeld(tags) === isEnough) return isEnough;
    return !isEnough;
  };
  return { kind: "expression", matches };
}

function operand(cursor: Cursor): TagExpression {
  const token = cursor.tokens[cursor.next];
  if (token?.kind === "term") {
    cursor.next += 1;
    return { kind: "expression", matches: token.matches };
  }
  if (token?.kind === "(") return parenthesised(cursor);
  return unexpected(token, `a term such as {"tag":"abc"} or "("`);
}

function parenthesised(cursor: Cursor): TagExpression {
  cursor.next += 1;
  const inner = alternatives(cursor);
  if (inner.kind === "invalid") return inner;
  if (!isFollowedBy(cursor, ")")) return unexpected(cursor.tokens[cursor.next], `"and", "or" or ")"`);
  cursor.next += 1;
  return inner;
}

function unexpected(token: Token | undefined, wanted: string): TagExpression {
  if (token === undefined) throw new Error("The end of an expression was read over.");
  const found = token.kind === "end" ? "the expression ends" : `there is ${nameOf(token)}`;
  return { kind: "invalid", problem: `At character ${token.at}: ${found} where ${wanted} is expected.` };
}

function nameOf(token: Token): string {
  return token.kind === "term" ? "a term" : `"${token.kind}"`;
}
