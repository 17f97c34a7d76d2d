import { InvalidArgumentError } from "commander";

/** Reads an integer within bounds, which the refusal names. */
export function integerBetween(min: number, max: number): (given: string) => number {
  return (given) => {
    const value = Number(given);
    if (/^[0-9]{1,15}$/.test(given) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be an integer from ${min} to ${max}.`);
  };
}
