import { exchange } from "./exchange.ts";

const HEADER_BYTES = 9;
const OPCODE_OFFSET = 4;
const OPCODE_OPTIONS = 0x05;
const OPCODE_SUPPORTED = 0x06;
const REQUEST_V4 = 0x04;
const RESPONSE_V4 = 0x84;

/** The first step of the CQL handshake: OPTIONS, answered with SUPPORTED as soon as clients are served. */
export async function askCqlOptions(address: { readonly host: string; readonly port: number }): Promise<void> {
  const request = Buffer.alloc(HEADER_BYTES);
  request.writeUInt8(REQUEST_V4, 0);
  request.writeUInt8(OPCODE_OPTIONS, OPCODE_OFFSET);
  await exchange({ ...address, request, read: readSupported });
}

function readSupported(received: Buffer): true | undefined {
  if (received.length < HEADER_BYTES) return undefined;
  const version = received.readUInt8(0);
  const opcode = received.readUInt8(OPCODE_OFFSET);
  if (version === RESPONSE_V4 && opcode === OPCODE_SUPPORTED) return true;
  throw new Error(`CQL: expected SUPPORTED of version 4, got opcode ${opcode} of version byte ${version}`);
}
