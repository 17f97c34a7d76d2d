import { exchange } from "./exchange.ts";

export type RedisAddress = { readonly host: string; readonly port: number };

/** One command and its reply. Replies that set-up needs: simple strings, errors, integers and bulk strings. */
export function redisCommand(address: RedisAddress, ...words: readonly string[]): Promise<string> {
  return exchange({ ...address, request: encodeCommand(words), read: readReply });
}

function encodeCommand(words: readonly string[]): Buffer {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  return Buffer.from(`*${words.length}\r\n${parts.join("")}`);
}

function readReply(received: Buffer): string | undefined {
  const end = received.indexOf("\r\n");
  if (end < 0) return undefined;
  const head = received.toString("utf8", 1, end);
  switch (received.toString("latin1", 0, 1)) {
    case "+":
    case ":":
      return head;
    case "-":
      throw new Error(`Redis: ${head}`);
    case "$":
      return readBulk(received, { start: end + 2, bytes: Number(head) });
    default:
      throw new Error(`unexpected reply: ${received.toString("utf8", 0, end)}`);
  }
}

function readBulk(received: Buffer, bulk: { readonly start: number; readonly bytes: number }): string | undefined {
  const end = bulk.start + bulk.bytes;
  return received.length < end + 2 ? undefined : received.toString("utf8", bulk.start, end);
}
