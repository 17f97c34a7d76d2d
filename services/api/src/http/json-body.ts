import { PlazaError } from "@plaza/core";
import { MAX_JSON_DEPTH, parseJson } from "../call/parse-json.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The JSON object of a body; an empty body is an empty object. Throws a PlazaError `badArgument`. */
export function parseJsonBody(body: Uint8Array): Readonly<Record<string, unknown>> {
  const text = decoded(body);
  if (text.trim() === "") return {};
  const parsed = parseJson(text);
  if (parsed.kind === "notJson") throw refused(`the body is not JSON of at most ${MAX_JSON_DEPTH} levels`);
  if (!isObject(parsed.value)) throw refused("the body must be a JSON object");
  return parsed.value;
}

function decoded(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    throw refused("the body is not UTF-8", cause);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(message: string, cause?: unknown): PlazaError {
  return new PlazaError({ error: "badArgument", message }, { cause });
}
