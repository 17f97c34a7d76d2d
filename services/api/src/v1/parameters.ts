import { isIP } from "node:net";
import { type AccountId, type MessageType, messageTypeOf, parseAccountId, parseRoomId, type RoomId } from "@plaza/core";
import { z } from "zod";

// Kinds of parameters. All arrive as texts; one that is empty counts as absent. A message follows the parameter's name:
// "name" + " of 129 characters exceeds 128".

const REQUIRED = "is required";

/** A text that must be there. */
export function text(maxLength: number): z.ZodType<string> {
  return limited(maxLength).min(1, REQUIRED);
}

/** A text that may be absent. */
export function optionalText(maxLength: number): z.ZodType<string> {
  return limited(maxLength).default("");
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

/** A coordinate. */
export function decimal(): z.ZodType<number> {
  return parsed((given) => (/^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(given) ? Number(given) : undefined), "a number");
}

/** Milliseconds since 1970 in thirteen digits, which is from 2001 to 2286. */
export function timestamp(): z.ZodType<number> {
  return parsed((given) => (/^[1-9][0-9]{12}$/.test(given) ? Number(given) : undefined), "a time of 13 digits, in ms");
}

export function ipAddress(): z.ZodType<string> {
  return parsed((given) => (isIP(given) > 0 ? given : undefined), "an IP address");
}

/** One message type by its number, among some. */
export function messageType(types: readonly MessageType[], numbers: string): z.ZodType<MessageType> {
  return parsed((given) => {
    const type = messageTypeOf(integerIn(given, 0, 999) ?? Number.NaN);
    return type && types.includes(type) ? type : undefined;
  }, `one of ${numbers}`);
}

/** Numbers of message types, separated by commas. */
export function messageTypes(): z.ZodType<readonly MessageType[]> {
  return parsed((given) => {
    const types = given.split(",").map((item) => messageTypeOf(integerIn(item.trim(), 0, 999) ?? Number.NaN));
    return types.includes(undefined) ? undefined : [...new Set(types.filter((type) => type !== undefined))];
  }, "numbers of message types, separated by commas");
}

/** A JSON object, kept as it was written. */
export function jsonObject(maxLength: number): z.ZodType<string> {
  return limited(maxLength).refine(isJsonObject, "must be a JSON object");
}

/** A parameter that may be absent or empty. */
export function optional<Value>(kind: z.ZodType<Value>): z.ZodType<Value | undefined> {
  return z.preprocess((given) => (given === "" ? undefined : given), kind.optional());
}

/** A parameter that may be absent or empty and then has this value. */
export function withDefault<Value>(kind: z.ZodType<Value>, value: NoInfer<Value>): z.ZodType<Value> {
  return optional(kind).transform((given) => given ?? value);
}

/** A parameter of a feature that is not there yet: absent, or the value that asks for nothing. */
export function unsupported<Value>(kind: z.ZodType<Value>, neutral: readonly NoInfer<Value>[] = []) {
  const allowed = neutral.length > 0 ? `; leave it out or send ${neutral.join(" or ")}` : "; leave it out";
  return optional(kind).refine(
    (given) => given === undefined || neutral.includes(given),
    `is not supported yet${allowed}`,
  );
}

function limited(maxLength: number): z.ZodString {
  return z.string({ error: REQUIRED }).max(maxLength, {
    error: ({ input }) => `of ${String(input).length} characters exceeds ${maxLength}`,
  });
}

function parsed<Value>(parse: (given: string) => Value | undefined, expected: string): z.ZodType<Value> {
  return z
    .string({ error: REQUIRED })
    .min(1, REQUIRED)
    .transform((given, context) => {
      const value = parse(given);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: `must be ${expected}` });
      return z.NEVER;
    });
}

function integerIn(given: string, min: number, max: number): number | undefined {
  if (!/^-?(0|[1-9][0-9]{0,15})$/.test(given)) return undefined;
  const value = Number(given);
  return value >= min && value <= max ? value : undefined;
}

function isJsonObject(given: string): boolean {
  try {
    const value: unknown = JSON.parse(given);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false; // Not JSON: the caller gets a sentence, not an exception.
  }
}
