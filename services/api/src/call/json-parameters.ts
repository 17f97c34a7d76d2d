import { type AccountId, limits, parseAccountId, parseRoomId, type RoomId } from "@plaza/core";
import { z } from "zod";
import { optionalText, text } from "./parameters.ts";
import { parseJson } from "./parse-json.ts";

// Lists and maps, which V1 carries as JSON in one parameter and V2 as they are. Official clients write numbers or texts as it suits their
// language (`[1, 2]` and `["1","2"]`), so a number counts as its digits.

type Bounds = { readonly min?: number; readonly max: number; readonly what: string };

/** A JSON array of account ids, each once however often it was given. */
export function accountIds(max: number): z.ZodType<readonly AccountId[]> {
  return jsonArray(item(parseAccountId, "account id"), { max, what: "account ids" }).transform(unique);
}

/** A JSON array of room ids, each once. */
export function roomIds(max: number): z.ZodType<readonly RoomId[]> {
  return jsonArray(item(parseRoomId, "room id"), { max, what: "room ids" }).transform(unique);
}

/** A JSON array of texts. */
export function texts(maxLength: number, bounds: Bounds): z.ZodType<readonly string[]> {
  return jsonArray(z.preprocess(textOf, text(maxLength)), bounds);
}

/** A JSON array of objects whose fields are checked like parameters. */
export function objects<Shape extends z.ZodRawShape>(shape: Shape, bounds: Bounds) {
  return jsonArray(z.preprocess(fieldsOf, z.object(shape, { error: "must be a JSON object" })), bounds);
}

/** A JSON object whose fields are checked like parameters. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((given) => fieldsOf(jsonIn(given)), z.object(shape, { error: failure("object") }));
}

/** A JSON object as its keys and values, in its order. */
export function entries(maxLengths: { readonly key: number; readonly value: number }, bounds: Bounds) {
  const entry = z.object({ key: text(maxLengths.key), value: z.preprocess(textOf, optionalText(maxLengths.value)) });
  return z.preprocess(entriesIn, bounded(z.array(entry, { error: failure("object") }), bounds));
}

/** Tags of a session [TG1]. */
export function tags(min: 0 | 1): z.ZodType<readonly string[]> {
  return texts(limits.MAX_TAG_LENGTH, { min, max: limits.MAX_TAGS, what: "tags" }).transform(unique);
}

function jsonArray<Item extends z.ZodType>(kind: Item, bounds: Bounds): z.ZodType<readonly z.output<Item>[]> {
  return z.preprocess(jsonIn, bounded(z.array(kind, { error: failure("array") }), bounds));
}

function failure(shape: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? "is required" : `must be a JSON ${shape}`);
}

function bounded<Item extends z.ZodType>(list: z.ZodArray<Item>, { min = 1, max, what }: Bounds): z.ZodArray<Item> {
  return list
    .min(min, `must hold at least ${min} of the ${what}`)
    .max(max, { error: ({ input }) => `of ${(input as readonly unknown[]).length} ${what} exceeds ${max}` });
}

function item<Value>(parse: (given: string) => Value | undefined, what: string) {
  return z.preprocess(
    textOf,
    z.string({ error: `must be a valid ${what}` }).transform((given, context) => {
      const value = parse(given);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: `must be a valid ${what}` });
      return z.NEVER;
    }),
  );
}

/** What is no JSON stays a text, which is no array and no object. */
function jsonIn(given: unknown): unknown {
  if (typeof given !== "string") return given;
  if (given === "") return undefined;
  const parsed = parseJson(given);
  return parsed.kind === "json" ? parsed.value : given;
}

function entriesIn(given: unknown): unknown {
  const value = jsonIn(given);
  if (!isObject(value)) return value === undefined ? undefined : "no object";
  return Object.entries(value).map(([key, one]) => ({ key, value: one }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As it would stand in a form. Objects as JSON: `attach` is written both ways. */
function textOf(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return isObject(value) ? JSON.stringify(value) : value;
}

/** The fields of a JSON object as parameters: scalars and objects as texts, without those that are null. */
export function fieldsOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const present = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(present.map(([name, field]) => [name, textOf(field)]));
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
