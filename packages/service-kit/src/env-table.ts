import { readFileSync } from "node:fs";
import type { EnvVariable } from "./env-variable.ts";
import { nearestName } from "./nearest-name.ts";

/** The settings of a service: a field of its configuration each. */
export type EnvTable = Readonly<Record<string, EnvVariable<unknown>>>;

/** The configuration that a table describes. */
export type EnvConfig<Table extends EnvTable> = {
  readonly [Field in keyof Table]: Table[Field] extends EnvVariable<infer Value> ? Value : never;
};

/** `process.env`, or any other source of variables. */
export type EnvSource = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with an environment, one sentence a problem, so that an operator mends it in one go. */
export class EnvError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.name = "EnvError";
    this.problems = problems;
  }
}

/** Declares the settings of a service. Throws when two fields read one variable. */
export function defineEnv<const Table extends EnvTable>(table: Table): Table {
  const seen = new Set<string>();
  for (const { name } of Object.values(table)) {
    if (seen.has(name)) throw new Error(`two fields read ${name}`);
    seen.add(name);
  }
  return table;
}

/**
 * The configuration in `source`. A variable that is empty counts as unset. A secret `<NAME>` may stand in a file that
 * `<NAME>_FILE` names, as Kubernetes and Docker mount them; one line break at its end does not count.
 *
 * Throws an EnvError with every problem of every variable.
 */
export function parseEnv<Table extends EnvTable>(table: Table, source: EnvSource): EnvConfig<Table> {
  const config: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [field, variable] of Object.entries(table)) {
    const read = readVariable(variable, source);
    if (read.kind === "ok") config[field] = read.value;
    else problems.push(read.problem);
  }
  if (problems.length > 0) throw new EnvError(problems);
  return config as EnvConfig<Table>;
}

/** A variable that looks like one of ours and is read by nobody, with the name that was probably meant. */
export type UnknownVariable = { readonly name: string; readonly nearest: string | undefined };

/** The `PLAZA_` variables in `source` that the table does not read: a misspelt setting is silent otherwise. */
export function unknownVariables(table: EnvTable, source: EnvSource): readonly UnknownVariable[] {
  const known = Object.values(table).flatMap(namesOf);
  return Object.keys(source)
    .filter((name) => name.startsWith("PLAZA_") && !known.includes(name))
    .sort()
    .map((name) => ({ name, nearest: nearestName(name, known) }));
}

type Read = { readonly kind: "ok"; readonly value: unknown } | { readonly kind: "bad"; readonly problem: string };

function readVariable(variable: EnvVariable<unknown>, source: EnvSource): Read {
  const text = source[variable.name];
  const path = variable.isSecret ? source[`${variable.name}_FILE`] : undefined;
  if (isSet(text) && isSet(path)) return bad(`${variable.name} and ${variable.name}_FILE are both set; set one`);
  if (isSet(path)) return readFromFile(variable, path);
  if (isSet(text)) return parseText(variable, text);
  return valueWhenUnset(variable);
}

function readFromFile(variable: EnvVariable<unknown>, path: string): Read {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    return bad(`${variable.name}_FILE: ${JSON.stringify(path)} cannot be read (${reasonOf(error)})`);
  }
  if (text === "") return bad(`${variable.name}_FILE: ${JSON.stringify(path)} is empty`);
  return parseText(variable, text);
}

function parseText(variable: EnvVariable<unknown>, text: string): Read {
  const result = variable.parse(text);
  if (result.kind === "ok") return result;
  const shown = variable.isSecret ? "its value (not shown)" : JSON.stringify(text);
  return bad(`${variable.name}: ${shown} must be ${variable.expected}`);
}

function valueWhenUnset(variable: EnvVariable<unknown>): Read {
  if (variable.whenUnset.kind === "default") return { kind: "ok", value: variable.whenUnset.value };
  return bad(`${variable.name} is required and must be ${variable.expected}`);
}

function namesOf(variable: EnvVariable<unknown>): readonly string[] {
  return variable.isSecret ? [variable.name, `${variable.name}_FILE`] : [variable.name];
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

function bad(problem: string): Read {
  return { kind: "bad", problem };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
