// Readers of what scripts answer. Texts are Buffers where the caller asked for bytes, nothing is null. An answer of
// another shape than the script promises is a broken invariant.

export function toText(reply: unknown): string {
  if (typeof reply === "string") return reply;
  if (Buffer.isBuffer(reply)) return reply.toString();
  throw unexpected(reply, "text");
}

export function toBytes(reply: unknown): Buffer {
  if (Buffer.isBuffer(reply)) return reply;
  throw unexpected(reply, "bytes");
}

/** A number, which may come as its decimal text. */
export function toNumber(reply: unknown): number {
  const number = typeof reply === "number" ? reply : Number(toText(reply));
  if (!Number.isSafeInteger(number)) throw unexpected(reply, "integer");
  return number;
}

export function toList(reply: unknown): readonly unknown[] {
  if (Array.isArray(reply)) return reply;
  throw unexpected(reply, "list");
}

export function toTexts(reply: unknown): readonly string[] {
  return toList(reply).map(toText);
}

function unexpected(reply: unknown, wanted: string): Error {
  return new Error(`Redis answered ${typeof reply} instead of ${wanted}`);
}
