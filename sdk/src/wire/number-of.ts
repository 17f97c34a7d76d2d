import { PlazaClientError } from "../errors.ts";

/**
 * What a name is on the wire, where `names` stand by their numbers. Throws on any other: -1 would pass for a value that
 * only newer servers know.
 */
export function numberOf<Name extends string>(names: readonly Name[], name: Name, field: string): number {
  const number = names.indexOf(name);
  if (number >= 0) return number;
  throw new PlazaClientError("badArgument", `${field} is ${name}, not one of ${names.join(", ")}`);
}
