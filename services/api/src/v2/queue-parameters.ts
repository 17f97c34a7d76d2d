import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { object } from "../call/json-parameters.ts";
import { choice, optional, text } from "../call/parameters.ts";
import { notificationOf, toldByDefault } from "./notification-parameters.ts";

export const queueKey = () => text(limits.MAX_QUEUE_KEY_LENGTH);

/** How the room is told. Its priority has no effect: notifications of queues are never dropped. */
export const notificationConfig = {
  notification_config: object({
    ...toldByDefault,
    high_priority: optional(choice(0, 1)),
    high_priority_policy: optional(choice(0, 1)),
  }).optional(),
};

type Config = Parameters<typeof notificationOf>[0];

export function queueNotificationOf(given: { readonly notification_config?: Config | undefined }) {
  return notificationOf(given.notification_config ?? { notification_enabled: true });
}

export function elementFields({ key, value, owner, transient }: plaza.v1.QueueElement.$Properties) {
  return {
    element_key: key ?? "",
    element_value: value ?? "",
    element_account_id: owner ?? "",
    element_transient: transient ?? false,
  };
}
