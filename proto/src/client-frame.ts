import "./protobuf-runtime.ts";
import { plaza } from "./generated/plaza.js";
import { assertFaithful } from "./json-fidelity.ts";
import type { Subprotocol } from "./subprotocol.ts";

/** What came out of bytes that a client sent: a frame, or why they are none. Decoding never throws. */
export type DecodedClientFrame =
  | { readonly kind: "frame"; readonly frame: plaza.v1.ClientFrame }
  | { readonly kind: "malformed"; readonly reason: string };

/** Decodes one WebSocket message of a client. The bytes may be reused by the caller afterwards. */
export function decodeClientFrame(subprotocol: Subprotocol, bytes: Uint8Array): DecodedClientFrame {
  try {
    const frame = subprotocol === "plaza.v1.json" ? decodeJson(bytes) : plaza.v1.ClientFrame.decode(bytes);
    return { kind: "frame", frame };
  } catch (error) {
    return { kind: "malformed", reason: error instanceof Error ? error.message : "not a frame" };
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeJson(bytes: Uint8Array): plaza.v1.ClientFrame {
  const value: unknown = JSON.parse(utf8.decode(bytes));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not a JSON object");
  const frame = plaza.v1.ClientFrame.fromObject(value);
  assertFaithful(value, {
    message: frame,
    canonical: plaza.v1.ClientFrame.toObject(frame, JSON_MAPPING_WITH_DEFAULTS),
  });
  return frame;
}

const JSON_MAPPING_WITH_DEFAULTS = { longs: String, enums: String, bytes: String, defaults: true } as const;
