import { RE2JS, RE2JSException } from "re2js";

/**
 * Instructions of one compiled pattern. A tag of 32 characters, or a written-out list of them, needs fewer than 200; what
 * counts up to `{1000}` costs a tenth of a millisecond for each tag of each receiver, and that is not a sender's to spend.
 */
export const MAX_PATTERN_INSTRUCTIONS = 256;

export type TagPattern =
  | { readonly kind: "pattern"; readonly matches: (tag: string) => boolean }
  | { readonly kind: "invalid"; readonly problem: string };

/** A regular expression for whole tags. It runs on RE2, whose time is linear: a JavaScript RegExp could be made to hang. */
export function tagPattern(source: string): TagPattern {
  const compiled = compile(source);
  if (typeof compiled === "string") return { kind: "invalid", problem: compiled };
  const size = compiled.programSize();
  if (size > MAX_PATTERN_INSTRUCTIONS) {
    const problem = `the regular expression has ${size} instructions, which exceeds ${MAX_PATTERN_INSTRUCTIONS}.`;
    return { kind: "invalid", problem };
  }
  return { kind: "pattern", matches: (tag) => compiled.testExact(tag) };
}

/** The compiled pattern, or what is wrong with it. */
function compile(source: string): RE2JS | string {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return `the regular expression is not valid: ${error.message}.`;
  }
}
