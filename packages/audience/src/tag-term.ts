import { tagPattern } from "./tag-pattern.ts";

export type Term =
  | { readonly kind: "term"; readonly matches: (tags: readonly string[]) => boolean; readonly end: number }
  | { readonly kind: "invalid"; readonly problem: string };

/** Reads the term `{"tag":"abc"}` or `{"tag":"abc.*","matchType":"regex"}` that begins at `from`; `end` is behind it. */
export function readTerm(text: string, from: number): Term {
  const end = endOfObject(text, from);
  if (end === undefined) return invalid(`the term has no closing brace.`);
  const value = parsedJson(text.slice(from, end));
  if (value === undefined) return invalid(`the term is not JSON.`);
  const { tag, matchType, ...others } = value;
  if (typeof tag !== "string" || tag === "") return invalid(`the term needs "tag" with a text that is not empty.`);
  if (matchType !== undefined && matchType !== "regex") return invalid(`"matchType" of a term can only be "regex".`);
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return invalid(`a term has "tag" and "matchType" only, not ${JSON.stringify(stranger)}.`);
  return matchType === "regex" ? patternTerm(tag, end) : { kind: "term", matches: (tags) => tags.includes(tag), end };
}

function patternTerm(source: string, end: number): Term {
  const pattern = tagPattern(source);
  if (pattern.kind === "invalid") return pattern;
  return { kind: "term", matches: (tags) => tags.some(pattern.matches), end };
}

function invalid(problem: string): Term {
  return { kind: "invalid", problem };
}

/** Where the object's closing brace is passed; braces within its texts do not count. */
function endOfObject(text: string, from: number): number | undefined {
  let isInText = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (isInText && character === "\\") at += 1;
    else if (character === '"') isInText = !isInText;
    else if (character === "}" && !isInText) return at + 1;
  }
  return undefined;
}

function parsedJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with the JSON is no more than the sender can see; its position is told by the caller.
    return undefined;
  }
}
