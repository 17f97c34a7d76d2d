import { BAD_VALUE, type EnvVariable, type ParsedValue, parsed, type WhenUnset } from "./env-variable.ts";

type Described = { readonly description: string };
/** Without a default the variable is required. */
type Defaulted<Value> = Described & { readonly default?: Value };
type Bounded = Defaulted<number> & { readonly min?: number; readonly max?: number };

/** Any text that is not empty. */
export function string(name: string, spec: Defaulted<string>): EnvVariable<string> {
  return variable(name, spec, { expected: "a text", parse: parsed });
}

/** Any text, or undefined when it is unset. */
export function optionalString(name: string, spec: Described): EnvVariable<string | undefined> {
  return optional(string(name, spec));
}

/** Makes a variable without a default one that may be unset: its value is then undefined. */
export function optional<Value>(inner: EnvVariable<Value>): EnvVariable<Value | undefined> {
  return { ...inner, whenUnset: { kind: "default", value: undefined } };
}

/** Takes the default of a shared variable away, for a service that cannot run without it: a gateway without NATS. */
export function required<Value>(inner: EnvVariable<Value>): EnvVariable<Value> {
  return { ...inner, whenUnset: { kind: "required" } };
}

/** A TCP port; 0 lets the system choose a free one. */
export function port(name: string, spec: Defaulted<number>): EnvVariable<number> {
  return variable(name, spec, { expected: "a port from 0 to 65535", parse: integerBetween(0, 65_535) });
}

/** A whole number. `unit` is a plural noun that the documentation and errors show: "servers". */
export function integer(name: string, spec: Bounded & { readonly unit?: string }): EnvVariable<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = spec;
  const what = spec.unit === undefined ? "an integer" : `an integer number of ${spec.unit}`;
  return variable(name, spec, { expected: `${what}${range(spec)}`, parse: integerBetween(min, max) });
}

/** A time span in whole milliseconds. Its name ends in `_MS`, so that nobody has to guess the unit. */
export function durationMs(name: string, spec: Bounded): EnvVariable<number> {
  requireSuffix(name, "_MS");
  return integer(name, { min: 0, ...spec, unit: "milliseconds" });
}

/** A size in whole bytes. Its name ends in `_BYTES`. */
export function bytes(name: string, spec: Bounded): EnvVariable<number> {
  requireSuffix(name, "_BYTES");
  return integer(name, { min: 0, ...spec, unit: "bytes" });
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** `true` or `1`, `false` or `0`. */
export function boolean(name: string, spec: Defaulted<boolean>): EnvVariable<boolean> {
  return variable(name, spec, {
    expected: "true, 1, false or 0",
    parse: (text) => found(BOOLEANS.get(text.toLowerCase())),
  });
}

/** One of a fixed set of words. */
export function oneOf<const Word extends string>(
  name: string,
  spec: Defaulted<NoInfer<Word>> & { readonly words: readonly Word[] },
): EnvVariable<Word> {
  return variable<Word>(name, spec, {
    expected: `one of ${spec.words.join(", ")}`,
    parse: (text) => found(spec.words.find((word) => word === text)),
  });
}

/** Several values, separated by commas; blanks around them do not count. */
export function list(
  name: string,
  spec: Defaulted<readonly string[]> & {
    /** What each item must be, with the plural words that describe it. */
    readonly item?: { readonly isValid: (text: string) => boolean; readonly expected: string };
  },
): EnvVariable<readonly string[]> {
  const item = spec.item ?? { isValid: () => true, expected: "texts" };
  return variable(name, spec, {
    expected: `${item.expected}, separated by commas`,
    defaultText: (items) => items.join(","),
    parse: (text) => {
      const items = splitList(text);
      return items.length > 0 && items.every(item.isValid) ? parsed(items) : BAD_VALUE;
    },
  });
}

type UrlSpec<Value> = Defaulted<Value> & { readonly protocols: readonly string[] };

/** One address, kept as it was written. Treated as a secret, because it may contain a password. */
export function url(name: string, spec: UrlSpec<string>): EnvVariable<string> {
  return variable(name, spec, {
    expected: `a URL that begins with ${protocolsText(spec.protocols)}`,
    isSecret: true,
    parse: (text) => (isUrl(text, spec.protocols) ? parsed(text) : BAD_VALUE),
  });
}

/** Several addresses of one cluster, separated by commas, each kept as it was written. Treated as a secret, like `url`. */
export function urls(name: string, spec: UrlSpec<readonly string[]>): EnvVariable<readonly string[]> {
  return variable(name, spec, {
    expected: `URLs that begin with ${protocolsText(spec.protocols)}, separated by commas`,
    isSecret: true,
    defaultText: (items) => items.join(","),
    parse: (text) => {
      const items = splitList(text);
      return items.length > 0 && items.every((one) => isUrl(one, spec.protocols)) ? parsed(items) : BAD_VALUE;
    },
  });
}

/** A text that is never printed. It has no default: a well-known secret is none. */
export function secret(name: string, spec: Described & { readonly minLength?: number }): EnvVariable<string> {
  const { minLength = 1 } = spec;
  return variable<string>(name, spec, {
    expected: minLength > 1 ? `a secret of ${minLength} characters or more` : "a secret",
    isSecret: true,
    parse: (text) => (text.length >= minLength ? parsed(text) : BAD_VALUE),
  });
}

type Kind<Value> = {
  readonly expected: string;
  readonly isSecret?: boolean;
  readonly defaultText?: (value: Value) => string;
  readonly parse: (text: string) => ParsedValue<Value>;
};

function variable<Value>(name: string, spec: Defaulted<Value>, kind: Kind<Value>): EnvVariable<Value> {
  const whenUnset = unsetRule(spec.default, kind.defaultText ?? String);
  return {
    name,
    description: spec.description,
    expected: kind.expected,
    isSecret: kind.isSecret ?? false,
    whenUnset,
    parse: kind.parse,
  };
}

function unsetRule<Value>(value: Value | undefined, textOf: (value: Value) => string): WhenUnset<Value> {
  return value === undefined ? { kind: "required" } : { kind: "default", value, text: textOf(value) };
}

function integerBetween(min: number, max: number): (text: string) => ParsedValue<number> {
  return (text) => {
    const value = Number(text);
    const isInteger = /^-?[0-9]+$/.test(text) && Number.isSafeInteger(value);
    return isInteger && value >= min && value <= max ? parsed(value) : BAD_VALUE;
  };
}

function range({ min, max }: Bounded): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of ${min} or more`;
  return max === undefined ? "" : ` of ${max} or less`;
}

function found<Value>(value: Value | undefined): ParsedValue<Value> {
  return value === undefined ? BAD_VALUE : parsed(value);
}

function splitList(text: string): readonly string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return protocols.some((protocol) => text.startsWith(`${protocol}://`)) && URL.canParse(text);
}

function protocolsText(protocols: readonly string[]): string {
  return protocols.map((protocol) => `${protocol}://`).join(" or ");
}

function requireSuffix(name: string, suffix: string): void {
  if (!name.endsWith(suffix)) throw new Error(`the name of ${name} must end in ${suffix}`);
}
