/** Kinds of clients and their numbers in the product's API and on our wire. */
export const CLIENT_TYPES = {
  unspecified: 0,
  android: 1,
  ios: 2,
  pc: 4,
  web: 16,
  rest: 32,
  macos: 64,
  harmony: 65,
} as const;

export type ClientType = keyof typeof CLIENT_TYPES;

const NAMES = new Map<number, ClientType>(
  Object.entries(CLIENT_TYPES).map(([name, number]) => [number, name as ClientType]),
);

/** The kind with this number; unknown numbers come from newer clients and count as unspecified. */
export function clientTypeOf(number: number): ClientType {
  return NAMES.get(number) ?? "unspecified";
}
