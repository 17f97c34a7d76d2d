/** Deeper than any message needs; what recurses over a value stays far from the end of the stack. */
export const MAX_JSON_DEPTH = 64;

export type ParsedJson = { readonly kind: "json"; readonly value: unknown } | { readonly kind: "notJson" };

/** Parses JSON that callers wrote; what is nested deeper than MAX_JSON_DEPTH counts as no JSON. */
export function parseJson(text: string): ParsedJson {
  if (isDeeperThan(MAX_JSON_DEPTH, text)) return { kind: "notJson" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "notJson" }; // The caller gets a sentence, not an exception.
  }
}

/** Looks at brackets outside of texts alone: whether it is JSON at all is the parser's to say. */
function isDeeperThan(maxDepth: number, text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (isInText && char === "\\") index += 1;
    else if (char === '"') isInText = !isInText;
    else if (!isInText && (char === "[" || char === "{")) depth += 1;
    else if (!isInText && (char === "]" || char === "}")) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
