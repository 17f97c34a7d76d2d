import type { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import type { LimitClass } from "../call/call-route.ts";
import { parseInput } from "../call/parse-input.ts";
import type { ErrorCodes, OK } from "../call/result-code.ts";
import type { Form } from "../http/form.ts";

/** The whole JSON of a successful answer, fields in the product's order. */
export type Answer = { readonly code: typeof OK } & Readonly<Record<string, unknown>>;

type CallDefinition<Parameters extends z.ZodType> = {
  /** Below the base paths: `chatroom/get.action`. */
  readonly path: string;
  /** Where it stands as well; limits and metrics count all under `path`. */
  readonly aliases?: readonly string[];
  readonly limit?: LimitClass;
  readonly codes?: ErrorCodes;
  /** Unknown parameters are left out: official clients send more than the documents name. */
  readonly parameters: Parameters;
  readonly execute: (input: z.output<Parameters>, context: CallContext) => Promise<Answer>;
};

/** One call of the V1 API. */
export type Call = {
  readonly path: string;
  readonly aliases: readonly string[];
  readonly limit: LimitClass;
  readonly codes: ErrorCodes;
  /** Rejects with a PlazaError for what is refused. */
  readonly run: (form: Form, context: CallContext) => Promise<Answer>;
};

/** Makes a call out of its path, its parameters and what it does. */
export function defineCall<Parameters extends z.ZodType>(definition: CallDefinition<Parameters>): Call {
  const { path, aliases = [], parameters, execute, limit = "standard", codes = {} } = definition;
  return {
    path,
    aliases,
    limit,
    codes,
    run: async (form, context) => execute(parseInput(parameters, { ...form }), context),
  };
}
