import { readTerm } from "./tag-term.ts";

/** `at` is the position of the token's first character in the expression, counted from 1. */
export type Token =
  | { readonly kind: "term"; readonly at: number; readonly matches: (tags: readonly string[]) => boolean }
  | { readonly kind: "and" | "or" | "(" | ")" | "end"; readonly at: number };

export type Cursor = { readonly tokens: readonly Token[]; next: number };

type Tokens =
  | { readonly kind: "tokens"; readonly tokens: readonly Token[] }
  | { readonly kind: "invalid"; readonly problem: string };

/** Splits an expression into terms, words and parentheses; the last token is always the end. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = [];
  let from = afterSpace(text, 0);
  while (from < text.length) {
    const read = readToken(text, from);
    if (read.kind === "invalid") {
      return { kind: "invalid", problem: `At character ${from + 1}: ${read.problem}` };
    }
    tokens.push(read.token);
    from = afterSpace(text, read.end);
  }
  tokens.push({ kind: "end", at: text.length + 1 });
  return { kind: "tokens", tokens };
}

export function isFollowedBy(cursor: Cursor, kind: Token["kind"]): boolean {
  return cursor.tokens[cursor.next]?.kind === kind;
}

type Read =
  | { readonly kind: "read"; readonly token: Token; readonly end: number }
  | { readonly kind: "invalid"; readonly problem: string };

function readToken(text: string, from: number): Read {
  const at = from + 1;
  const character = text[from];
  if (character === "(" || character === ")") return { kind: "read", token: { kind: character, at }, end: from + 1 };
  if (character === "{") {
    const term = readTerm(text, from);
    if (term.kind === "invalid") return term;
    return { kind: "read", token: { kind: "term", at, matches: term.matches }, end: term.end };
  }
  return readWord(text, from);
}

function readWord(text: string, from: number): Read {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const word = text.slice(from, end).toLowerCase();
  if (word === "and" || word === "or") return { kind: "read", token: { kind: word, at: from + 1 }, end };
  return { kind: "invalid", problem: `neither a term in braces, "and", "or" nor a parenthesis begins here.` };
}

function isLetter(code: number): boolean {
  const lowerCase = code | 0x20;
  return lowerCase >= 0x61 && lowerCase <= 0x7a;
}

function afterSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) <= 0x20) end += 1;
  return end;
}
