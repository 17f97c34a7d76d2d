import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { flag, optionalText, withDefault } from "../call/parameters.ts";

const extension = { notification_extension: optionalText(limits.MAX_NOTIFICATION_EXTENSION_LENGTH) };

/** For calls that tell the room unless they are asked not to. */
export const toldByDefault = { notification_enabled: withDefault(flag(), true), ...extension };

/** For calls that tell the room only when they are asked to. */
export const silentByDefault = { notification_enabled: withDefault(flag(), false), ...extension };

/** Whether and how the room is told. */
export function notificationOf(given: {
  readonly notification_enabled: boolean;
  readonly notification_extension?: string;
}): plaza.v1.NotificationOptions.$Properties {
  return { silent: !given.notification_enabled, extension: given.notification_extension ?? "" };
}
