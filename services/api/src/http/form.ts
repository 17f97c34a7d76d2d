import { PlazaError } from "@plaza/core";

/** Form-encoded parameters by name. Without a prototype, so any name is just a name. */
export type Form = Readonly<Record<string, string>>;

/** Far above what any call takes; every one costs memory. */
const MAX_PARAMETERS = 256;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses `application/x-www-form-urlencoded` strictly: UTF-8 only, each parameter once. What is unclear is refused,
 * because a lenient parser would carry out something that the caller did not mean. Throws a PlazaError `badArgument`.
 */
export function parseForm(bytes: Uint8Array, what = "the body"): Form {
  const form: Record<string, string> = Object.create(null);
  const pairs = decoded(what, () => utf8.decode(bytes))
    .split("&")
    .filter((pair) => pair !== "");
  if (pairs.length > MAX_PARAMETERS) throw refused(`${pairs.length} parameters exceed ${MAX_PARAMETERS}`);
  for (const pair of pairs) {
    const [name, value] = parsePair(pair);
    if (name in form) throw refused(`parameter ${shown(name)} is given twice`);
    form[name] = value;
  }
  return form;
}

function parsePair(pair: string): readonly [string, string] {
  const equals = pair.indexOf("=");
  const rawName = equals < 0 ? pair : pair.slice(0, equals);
  const name = decoded("a parameter's name", () => decodePart(rawName));
  const value = equals < 0 ? "" : decoded(`parameter ${shown(name)}`, () => decodePart(pair.slice(equals + 1)));
  return [name, value];
}

function decodePart(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function decoded(what: string, decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw refused(`${what} is not UTF-8 in form encoding`, cause);
  }
}

/** The name as far as it helps to find it. */
function shown(name: string): string {
  return name.length <= 64 ? name : `${name.slice(0, 64)}…`;
}

function refused(message: string, cause?: unknown): PlazaError {
  return new PlazaError({ error: "badArgument", message }, { cause });
}
