import type { Refusal } from "@plaza/core";

/** The refusal of a text that is longer than it may be; characters are UTF-16 units, as the product counts. */
export function tooLong(field: string, value: string | undefined, limit: number): Refusal | undefined {
  if (value === undefined || value.length <= limit) return undefined;
  return { error: "badArgument", message: `${field} of ${value.length} characters exceeds ${limit}` };
}
