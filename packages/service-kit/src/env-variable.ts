/**
 * One setting that a service reads from its environment: how it is named, parsed and documented. Made by the functions
 * of env-kinds.ts, never by hand.
 */
export type EnvVariable<Value> = {
  readonly name: string;
  /** What it means, as one sentence for an operator. */
  readonly description: string;
  /** What may stand there, as it follows "must be" in an error and stands in the documentation: "an integer from 1 to 9". */
  readonly expected: string;
  /** Whether the value may hold a secret: it is never printed, and `<NAME>_FILE` may name a file that contains it. */
  readonly isSecret: boolean;
  readonly whenUnset: WhenUnset<Value>;
  readonly parse: (text: string) => ParsedValue<Value>;
};

export type WhenUnset<Value> =
  | { readonly kind: "required" }
  /** `text` is how the documentation shows the default; without one it shows a dash. */
  | { readonly kind: "default"; readonly value: Value; readonly text?: string };

export type ParsedValue<Value> = { readonly kind: "ok"; readonly value: Value } | { readonly kind: "bad" };

export const BAD_VALUE = { kind: "bad" } as const;

export function parsed<Value>(value: Value): ParsedValue<Value> {
  return { kind: "ok", value };
}
