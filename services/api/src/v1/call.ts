import type { HistoryClient } from "@plaza/cluster-client";
import { type ErrorName, PlazaError } from "@plaza/core";
import type { AccountStore, RoomDirectory, RoomStatistics } from "@plaza/ports";
import type { z } from "zod";
import type { GatewayDirectory } from "../gateway-directory.ts";
import type { Form } from "../http/form.ts";
import type { RoomCommands } from "../room-commands.ts";
import type { OK } from "./result-code.ts";

/** What calls work with. */
export type CallContext = {
  readonly rooms: RoomCommands;
  readonly history: HistoryClient;
  readonly accounts: AccountStore;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  readonly gateways: GatewayDirectory;
  readonly now: () => number;
  readonly random: () => number;
  /** A fresh token that cannot be guessed. */
  readonly newToken: () => string;
};

/** The whole JSON of a successful answer, fields in the product's order. */
export type Answer = { readonly code: typeof OK } & Readonly<Record<string, unknown>>;

/** Which budget a call draws on, besides being counted per call and application. */
export type LimitClass = "standard" | "history" | "broadcast";

/** What errors are called in a call where the product has codes of its own for them. */
export type ErrorCodes = Partial<Readonly<Record<ErrorName, number>>>;

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
  return { path, aliases, limit, codes, run: async (form, context) => execute(parse(parameters, form), context) };
}

function parse<Parameters extends z.ZodType>(parameters: Parameters, form: Form): z.output<Parameters> {
  const result = parameters.safeParse({ ...form });
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new PlazaError({ error: "badArgument", message: sentences.join("; ") });
}
