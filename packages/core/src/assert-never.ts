/** Ends a `switch` over a discriminated union: a new member without a case is a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
