type Fields = Readonly<Record<string, unknown>>;

/**
 * Throws where a decoded message does not say what its JSON said. The library's conversion is lenient: "12abc" becomes 12,
 * an enum name that it does not know becomes 0. A client should be told instead. [PV3]
 *
 * @param input the JSON object as it came
 * @param message what the library made of it
 * @param canonical the message in protobuf's JSON mapping, with defaults
 */
export function assertFaithful(
  input: unknown,
  { message, canonical }: { readonly message: unknown; readonly canonical: unknown },
  path = "frame",
): void {
  if (input === null || input === undefined) return;
  if (Array.isArray(canonical)) assertFaithfulList(input, { message, canonical }, path);
  else if (isFields(canonical)) assertFaithfulFields(input, { message, canonical }, path);
  else if (!isSameScalar(input, message, canonical)) throw new Error(`${path} has a value of the wrong type`);
}

function assertFaithfulList(
  input: unknown,
  { message, canonical }: { readonly message: unknown; readonly canonical: readonly unknown[] },
  path: string,
): void {
  if (!Array.isArray(input)) throw new Error(`${path} must be a list`);
  const messages = Array.isArray(message) ? message : [];
  for (const [index, value] of input.entries()) {
    assertFaithful(value, { message: messages[index], canonical: canonical[index] }, `${path}[${index}]`);
  }
}

function assertFaithfulFields(
  input: unknown,
  { message, canonical }: { readonly message: unknown; readonly canonical: Fields },
  path: string,
): void {
  if (!isFields(input)) throw new Error(`${path} must be an object`);
  const decoded = isFields(message) ? message : {};
  for (const [name, value] of Object.entries(input)) {
    const isKnown = Object.hasOwn(canonical, name) || isUnsetField(decoded, name);
    if (isKnown) assertFaithful(value, { message: decoded[name], canonical: canonical[name] }, `${path}.${name}`);
  }
}

/** Members of a oneof and optional fields that are not set stand on the message's prototype, with null or a default. */
function isUnsetField(message: Fields, name: string): boolean {
  const prototype: unknown = Object.getPrototypeOf(message);
  return isFields(prototype) && Object.hasOwn(prototype, name) && typeof prototype[name] !== "function";
}

function isSameScalar(input: unknown, message: unknown, canonical: unknown): boolean {
  if (typeof input === "number") return input === message;
  if (typeof input === "string") return input === String(canonical) && typeof canonical !== "boolean";
  return input === canonical;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
