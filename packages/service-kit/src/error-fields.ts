import { PlazaError } from "@plaza/core";
import { hideCredentials } from "./hide-credentials.ts";

/** What a log line says of something that was thrown. */
export type ErrorFields = {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** The code of a system or driver error: "ECONNREFUSED". */
  readonly code?: string | number;
  /** The name in the error table of a refusal. */
  readonly refusal?: string;
  readonly cause?: ErrorFields;
  readonly errors?: readonly ErrorFields[];
};

/** A chain of causes that is longer goes in a circle or helps nobody. */
const MAX_DEPTH = 5;
/** A driver lists one error per host that it tried. */
const MAX_ERRORS = 5;

/**
 * The fields of anything thrown, with its causes. Only the named fields are taken: drivers hang whole queries with
 * their parameters on their errors, and those are people's messages.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: hideCredentials(String(error)) };
  return {
    type: error.name,
    message: hideCredentials(error.message),
    ...(error.stack !== undefined && { stack: hideCredentials(error.stack) }),
    ...codeOf(error),
    ...refusalOf(error),
    ...(depth < MAX_DEPTH && causesOf(error, depth + 1)),
  };
}

function causesOf(error: Error, depth: number): Pick<ErrorFields, "cause" | "errors"> {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return {
    ...(error.cause !== undefined && { cause: errorFields(error.cause, depth) }),
    ...(errors.length > 0 && { errors: errors.slice(0, MAX_ERRORS).map((one) => errorFields(one, depth)) }),
  };
}

function codeOf(error: Error): Pick<ErrorFields, "code"> {
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" || typeof code === "number" ? { code } : {};
}

function refusalOf(error: Error): Pick<ErrorFields, "refusal"> {
  return error instanceof PlazaError ? { refusal: error.refusal.error } : {};
}
