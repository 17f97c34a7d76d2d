import { PlazaClientError } from "../errors.ts";

/** The wire would cut half a second, or 2^32, to 0, and 0 often means something else: the end, or everything. */
export function checkedInteger(field: string, value: number, max: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw new PlazaClientError("badArgument", `${field} is ${value}, not an integer from 0 to ${max}`);
}
