import { isIP } from "node:net";
import {
  type AccountId,
  MESSAGE_TYPES,
  type MessageType,
  messageTypeOf,
  parseAccountId,
  parseRoomId,
  type RoomId,
} from "@plaza/core";
import { z } from "zod";
import { parseJson } from "./parse-json.ts";

// Kinds of parameters. All arrive as texts, in V1 because forms have nothing else, in V2 because numbers and booleans are
// written as texts first; one that is empty counts as absent. A message follows the parameter's name:
// "name" + " of 129 characters exceeds 128".

const REQUIRED = "is required";

/** A text that must be there. */
export function text(maxLength: number): z.ZodType<string> {
  return limited(maxLength).refine((given) => given !== "", REQUIRED);
}

/** A text that may be absent. */
export function optionalText(maxLength: number): z.ZodType<string> {
  return limited(maxLength).default("");
}

/** A text that may be absent, or empty to take away what was there. */
export function clearableText(maxLength: number): z.ZodType<string | undefined> {
  return limited(maxLength).optional();
}

export function roomId(): z.ZodType<RoomId> {
  return parsed(parseRoomId, "an integer from 1 to 9007199254740991");
}

export function accountId(): z.ZodType<AccountId> {
  return parsed(parseAccountId, "1 to 32 characters of a-z, 0-9, _, @, . and -, not beginning with anon-");
}

/** `true` or `false`. */
export function flag(): z.ZodType<boolean> {
  return parsed((given) => (given === "true" ? true : given === "false" ? false : undefined), "true or false");
}

export function integer(min: number, max: number): z.ZodType<number> {
  return parsed((given) => integerIn(given, min, max), `an integer from ${min} to ${max}`);
}

/** One of a few integers. */
export function choice<const Value extends number>(...values: readonly Value[]): z.ZodType<Value> {
  return parsed((given) => values.find((value) => String(value) === given), `one of ${values.join(", ")}`);
}

/** One of a few names, which stands for a value. */
export function oneOf<const Value>(byName: Readonly<Record<string, Value>>): z.ZodType<Value> {
  return parsed(
    (given) => (Object.hasOwn(byName, given) ? byName[given] : undefined),
    `one of ${Object.keys(byName).join(", ")}`,
  );
}

/** A coordinate, also as clients in other languages write it: Java begins with exponents at ten million (`1.0E7`). */
export function decimal(): z.ZodType<number> {
  return parsed((given) => {
    if (!/^-?[0-9]{1,20}(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?$/.test(given)) return undefined;
    const value = Number(given);
    return Number.isFinite(value) ? value : undefined;
  }, "a number");
}

/** Milliseconds since 1970 in thirteen digits, which is from 2001 to 2286. */
export function timestamp(): z.ZodType<number> {
  return parsed((given) => (/^[1-9][0-9]{12}$/.test(given) ? Number(given) : undefined), "a time of 13 digits, in ms");
}

/** The same, or 0 for none. */
export function timestampOrZero(): z.ZodType<number> {
  return parsed(
    (given) => (/^(0|[1-9][0-9]{12})$/.test(given) ? Number(given) : undefined),
    "0 or a time of 13 digits, in ms",
  );
}

export function ipAddress(): z.ZodType<string> {
  return parsed((given) => (isIP(given) > 0 ? given : undefined), "an IP address");
}

/** One message type by its number, among some. */
export function messageType(types: readonly MessageType[]): z.ZodType<MessageType> {
  const numbers = types.map((type) => MESSAGE_TYPES[type]).sort((a, b) => a - b);
  return parsed(
    (given) => {
      const type = messageTypeOf(integerIn(given, 0, 999) ?? Number.NaN);
      return type && types.includes(type) ? type : undefined;
    },
    `one of ${numbers.join(", ")}`,
  );
}

/** Numbers of message types, separated by commas or as a JSON array: clients of the product write both. */
export function messageTypes(): z.ZodType<readonly MessageType[]> {
  return parsed((given) => {
    const array = jsonIn(given);
    const items = Array.isArray(array) ? array.map(String) : given.split(",");
    const types = items.map((item) => messageTypeOf(integerIn(item.trim(), 0, 999) ?? Number.NaN));
    return types.includes(undefined) ? undefined : [...new Set(types.filter((type) => type !== undefined))];
  }, "numbers of message types, separated by commas");
}

/** A JSON object, kept as it was written. */
export function jsonObject(maxLength: number): z.ZodType<string> {
  return limited(maxLength, "a JSON object").refine(isJsonObject, "must be a JSON object");
}

/**
 * Names of some values as JSON: an array of names or an object that says true of them. The documents of the product leave
 * the form open.
 */
export function roles<Value>(byName: Readonly<Record<string, Value>>): z.ZodType<readonly Value[]> {
  const names = Object.keys(byName);
  return parsed(
    (given) => {
      const chosen = namesIn(given);
      if (!chosen?.length || !chosen.every((name) => names.includes(name))) return undefined;
      return Object.entries(byName).flatMap(([name, value]) => (chosen.includes(name) ? [value] : []));
    },
    `a JSON array of ${names.join(", ")}`,
  );
}

/** A parameter that may be absent or empty. */
export function optional<Value>(kind: z.ZodType<Value>): z.ZodType<Value | undefined> {
  return z.preprocess((given) => (given === "" ? undefined : given), kind.optional());
}

/** A parameter that may be absent or empty and then has this value. */
export function withDefault<Value>(kind: z.ZodType<Value>, value: NoInfer<Value>): z.ZodType<Value> {
  return optional(kind).transform((given) => given ?? value);
}

function limited(maxLength: number, expected = "a text"): z.ZodString {
  // Not zod's own checks of lengths, which measure lists as well.
  return z.string({ error: failure(expected) }).refine((given) => given.length <= maxLength, {
    error: ({ input }) => `of ${String(input).length} characters exceeds ${maxLength}`,
  });
}

function parsed<Value>(parse: (given: string) => Value | undefined, expected: string): z.ZodType<Value> {
  return z
    .string({ error: failure(expected) })
    .refine((given) => given !== "", { error: REQUIRED, abort: true })
    .transform((given, context) => {
      const value = parse(given);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: `must be ${expected}` });
      return z.NEVER;
    });
}

function failure(expected: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? REQUIRED : `must be ${expected}`);
}

function integerIn(given: string, min: number, max: number): number | undefined {
  if (!/^-?(0|[1-9][0-9]{0,15})$/.test(given)) return undefined;
  const value = Number(given);
  return value >= min && value <= max ? value : undefined;
}

function isJsonObject(given: string): boolean {
  const value = jsonIn(given);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesIn(given: string): readonly string[] | undefined {
  const value = jsonIn(given);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return value.map((name) => String(name).toLowerCase());
  return Object.entries(value).flatMap(([name, isChosen]) => (isChosen === true ? [name.toLowerCase()] : []));
}

function jsonIn(given: string): unknown {
  const parsed = parseJson(given);
  return parsed.kind === "json" ? parsed.value : undefined;
}
