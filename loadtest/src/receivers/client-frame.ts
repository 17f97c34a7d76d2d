import { randomFillSync } from "node:crypto";

export const OPCODE = { binary: 2, close: 8, ping: 9, pong: 10 } as const;

const FINAL = 0x80;
const MASKED = 0x80;
const MASK_BYTES = 4;
const MAX_SHORT = 125;
const LENGTH_16 = 126;
const MAX_PAYLOAD = 65_535;

/** A frame as a client sends it: final and masked [RFC 6455, section 5.3]. */
export function encodeClientWebSocketFrame(opcode: number, payload: Uint8Array): Uint8Array {
  if (payload.length > MAX_PAYLOAD) throw new RangeError(`payload of ${payload.length} bytes exceeds ${MAX_PAYLOAD}`);
  const isShort = payload.length <= MAX_SHORT;
  const header = isShort
    ? [FINAL | opcode, MASKED | payload.length]
    : [FINAL | opcode, MASKED | LENGTH_16, payload.length >> 8, payload.length & 0xff];
  const frame = new Uint8Array(header.length + MASK_BYTES + payload.length);
  frame.set(header);
  const mask = randomFillSync(frame.subarray(header.length, header.length + MASK_BYTES));
  const body = frame.subarray(header.length + MASK_BYTES);
  for (const [index, byte] of payload.entries()) body[index] = byte ^ (mask[index % MASK_BYTES] ?? 0);
  return frame;
}
