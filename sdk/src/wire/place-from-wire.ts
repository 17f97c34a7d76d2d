import type { plaza } from "@plaza/proto/client";
import type { Place } from "../messages.ts";

export function placeFromWire(wire: plaza.v1.Place.$Properties): Place {
  return { x: wire.x ?? 0, y: wire.y ?? 0, z: wire.z ?? 0 };
}
