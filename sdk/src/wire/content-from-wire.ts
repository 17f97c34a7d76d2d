import { messageTypeOf } from "@plaza/core";
import type { plaza } from "@plaza/proto/client";
import type { MessageContent } from "../messages.ts";

/** The typed content; `unknown` for what a newer server or another sender's library wrote differently. */
export function contentFromWire(
  wire: Pick<plaza.v1.Message.$Properties, "type" | "text" | "attachment">,
): MessageContent {
  const typeNumber = wire.type ?? 0;
  const text = wire.text ?? "";
  const attachment = wire.attachment ?? "";
  const type = messageTypeOf(typeNumber);
  switch (type) {
    case "text":
    case "tip":
      return { type, text };
    case "custom":
    case "notification":
      return { type, attachment };
    case undefined:
      return { type: "unknown", typeNumber, text, attachment };
    default:
      return fileFromWire(type, attachment) ?? { type: "unknown", typeNumber, text, attachment };
  }
}

type AttachedType = "image" | "audio" | "video" | "file" | "location";

/** The server has checked the fields when it took the message; this only keeps a broken one from being mistyped. */
function fileFromWire(type: AttachedType, json: string): MessageContent | undefined {
  const fields = objectIn(json);
  if (fields === undefined) return undefined;
  if (type !== "location") {
    const { url } = fields;
    return typeof url === "string" ? { type, attachment: { ...fields, url } } : undefined;
  }
  const { lat, lng } = fields;
  if (typeof lat !== "number" || typeof lng !== "number") return undefined;
  return { type, attachment: { ...fields, lat, lng } };
}

function objectIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined; // Not JSON, so of no known form; the caller keeps the raw string.
  }
}
