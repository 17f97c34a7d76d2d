import type { plaza } from "@plaza/proto/client";
import type { ChangeOptions } from "../room.ts";

/** How the room is told of a change. */
export function notificationToWire(options: ChangeOptions): plaza.v1.NotificationOptions.$Properties {
  return { silent: options.silent ?? false, extension: options.extension ?? "" };
}
