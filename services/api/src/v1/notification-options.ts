import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { flag, optionalText, withDefault } from "../call/parameters.ts";

/** What the notification of a change carries, for calls that always send one. */
export const notificationExtension = { notifyExt: optionalText(limits.MAX_NOTIFICATION_EXTENSION_LENGTH) };

/** The same for calls that may be told to send none. */
export const notificationParameters = { needNotify: withDefault(flag(), true), ...notificationExtension };

/** Whether and how the room is told. */
export function notificationOf(input: {
  readonly needNotify?: boolean;
  readonly notifyExt?: string;
}): plaza.v1.NotificationOptions.$Properties {
  return { silent: !(input.needNotify ?? true), extension: input.notifyExt ?? "" };
}
