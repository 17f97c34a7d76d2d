import "./protobuf-runtime.ts";
import { plaza } from "./generated/plaza-client.js";

// The entry for clients: the protobuf codec of client.proto and nothing else, small enough for a page. A message has its
// codec only in the direction in which it travels.

export { PROTOCOL_VERSION } from "./protocol-version.ts";
export type { Subprotocol } from "./subprotocol.ts";
export { plaza };

export function encodeClientFrame(frame: plaza.v1.ClientFrame.$Properties): Uint8Array {
  return plaza.v1.ClientFrame.encode(frame).finish();
}

/** Throws on bytes that are no frame. */
export function decodeServerFrame(bytes: Uint8Array): plaza.v1.ServerFrame {
  return plaza.v1.ServerFrame.decode(bytes);
}
