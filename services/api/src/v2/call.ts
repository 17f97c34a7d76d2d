import type { z } from "zod";
import type { CallContext } from "../call/call-context.ts";
import type { LimitClass } from "../call/call-route.ts";
import { parseInput } from "../call/parse-input.ts";
import { type ErrorCodes, OK } from "../call/result-code.ts";
import type { Input } from "./input.ts";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** The JSON of an answer's `data`, fields in the product's order. */
export type Data = Readonly<Record<string, unknown>>;

/** The whole JSON of a successful answer. Calls that have nothing to say have an empty object: clients decode it. */
export type Answer = { readonly code: typeof OK; readonly msg: "success"; readonly data: Data };

type CallDefinition<Parameters extends z.ZodType> = {
  /** Several where the product's own clients do not agree; limits and metrics count all under the first. */
  readonly method: Method | readonly [Method, ...Method[]];
  /** Below the base paths, with its parameters in braces: `/im/v2/chatrooms/{room_id}`. */
  readonly path: string;
  readonly limit?: LimitClass;
  readonly codes?: ErrorCodes;
  /** Of path, query and body together. Unknown parameters are left out: official clients send more than is documented. */
  readonly parameters: Parameters;
  readonly execute: (input: z.output<Parameters>, context: CallContext) => Promise<Data>;
};

/** One call of the V2 API. */
export type Call = {
  /** As the documents write it: `GET /im/v2/chatrooms/{room_id}`. */
  readonly name: string;
  readonly methods: readonly Method[];
  readonly path: string;
  readonly limit: LimitClass;
  readonly codes: ErrorCodes;
  /** Rejects with a PlazaError for what is refused. */
  readonly run: (input: Input, context: CallContext) => Promise<Answer>;
};

/** Makes a call out of its method and path, its parameters and what it does. */
export function defineCall<Parameters extends z.ZodType>(definition: CallDefinition<Parameters>): Call {
  const { path, parameters, execute, limit = "standard", codes = {} } = definition;
  const [first, ...others] = typeof definition.method === "string" ? ([definition.method] as const) : definition.method;
  return {
    name: `${first} ${path}`,
    methods: [first, ...others],
    path,
    limit,
    codes,
    run: async (input, context) => ({
      code: OK,
      msg: "success",
      data: await execute(parseInput(parameters, input), context),
    }),
  };
}
