import { PlazaError, type Refusal } from "@plaza/core";
import { BODY_LIMIT_BYTES } from "./http-server.ts";

/** Turns whatever a request failed with into a PlazaError; what the framework refuses about the request is the caller's. */
export function failureOf(error: unknown): PlazaError {
  if (error instanceof PlazaError) return error;
  const refusal = refusalOfFramework(error);
  return refusal ? new PlazaError(refusal, { cause: error }) : PlazaError.from(error);
}

function refusalOfFramework(error: unknown): Refusal | undefined {
  if (!isFrameworkError(error)) return undefined;
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { error: "tooLarge", message: `the body exceeds ${BODY_LIMIT_BYTES} bytes` };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { error: "badArgument", message: "header Content-Type names no type that this call takes" };
    case "ECONNRESET":
      return { error: "badArgument", message: "the connection ended within the body" };
    default:
      // Its sentences are about the request, and carry nothing of ours.
      return isCallersFault(error) ? { error: "badArgument", message: error.message } : undefined;
  }
}

type FrameworkError = Error & { readonly code: string; readonly statusCode?: number };

function isFrameworkError(error: unknown): error is FrameworkError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

function isCallersFault({ code, statusCode = 500 }: FrameworkError): boolean {
  return code.startsWith("FST_") && statusCode >= 400 && statusCode < 500;
}
