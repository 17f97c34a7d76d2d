import { PlazaError } from "@plaza/core";
import type { z } from "zod";

/** What a call was given, in the form that it works with; a PlazaError `badArgument` that names everything that is wrong. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new PlazaError({ error: "badArgument", message: sentences.join("; ") });
}
