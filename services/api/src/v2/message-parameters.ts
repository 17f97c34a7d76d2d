import { limits, type MessageType } from "@plaza/core";
import { z } from "zod";
import { object } from "../call/json-parameters.ts";
import {
  choice,
  decimal,
  flag,
  integer,
  jsonObject,
  messageType,
  optional,
  text,
  withDefault,
} from "../call/parameters.ts";
import {
  deliveryToWire,
  isText,
  MAX_SUB_TYPE,
  type MessageContent,
  placeToWire,
  SENDABLE,
} from "../operations/message-content.ts";

/** What every message says; which of text and attachment is needed follows from the type. */
export const contentShape = {
  message_type: messageType(SENDABLE),
  sub_type: optional(integer(0, MAX_SUB_TYPE)),
  text: optional(text(limits.MAX_MESSAGE_TEXT_LENGTH)),
  attachment: optional(jsonObject(limits.MAX_ATTACHMENT_LENGTH)),
};

/** A message to a room: also how it is known and where it is said [PL1]. */
export const messageShape = {
  message_client_id: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
  ...contentShape,
  location_x: optional(decimal()),
  location_y: optional(decimal()),
  location_z: optional(decimal()),
};

/** How a message to a whole room is treated; left out, everything is as with an ordinary message. */
export const messageConfig = {
  message_config: z.preprocess(
    (given) => given ?? {},
    object({
      ignore_chat_banned: withDefault(flag(), false),
      history_enabled: withDefault(flag(), true),
      high_priority: withDefault(flag(), false),
      abandon_ratio: optional(integer(0, limits.MAX_ABANDON_RATIO)),
      notify_target_tags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
      // The clients of the product write a number.
      forbidden_if_high_priority_msg_freq: withDefault(choice(0, 1), 0),
      need_high_priority_msg_resend: optional(flag()),
      chat_msg_priority: optional(choice(0, 1, 2, 3)),
    }),
  ),
};

type GivenContent = {
  readonly message_type: MessageType;
  readonly text?: string | undefined;
  readonly attachment?: string | undefined;
};

/** A message whose type needs a text has one, the others have an attachment. */
export function hasBody(given: GivenContent): boolean {
  return bodyOf(given) !== undefined;
}

/** What is said where `hasBody` does not hold. */
export const BODY_IS_REQUIRED = "needs text where message_type is 0 or 10, attachment otherwise";

/** How large text or attachment is in UTF-8. */
export function bodyBytes(given: GivenContent): number {
  return Buffer.byteLength(bodyOf(given) ?? "");
}

type Given = GivenContent & { readonly sub_type?: number | undefined };
export type GivenMessage = Given & Place & { readonly message_client_id: string };

export function contentOf(given: Given, { id, extension }: { readonly id: string; readonly extension: string }) {
  const content: MessageContent = {
    id,
    type: given.message_type,
    subType: given.sub_type,
    body: bodyOf(given) ?? "",
    extension,
  };
  return content;
}

function bodyOf({ message_type, text, attachment }: GivenContent): string | undefined {
  return isText(message_type) ? text : attachment;
}

type Place = {
  readonly location_x?: number | undefined;
  readonly location_y?: number | undefined;
  readonly location_z?: number | undefined;
};

export function placeOf({ location_x: x, location_y: y, location_z: z }: Place) {
  return placeToWire({ x, y, z });
}

type Config = {
  readonly history_enabled: boolean;
  readonly high_priority: boolean;
  readonly abandon_ratio?: number | undefined;
  readonly notify_target_tags?: string | undefined;
  readonly forbidden_if_high_priority_msg_freq: 0 | 1;
};

export function deliveryOf(config: Config) {
  return deliveryToWire({
    isStored: config.history_enabled,
    isHighPriority: config.high_priority,
    refusesExcessPriority: config.forbidden_if_high_priority_msg_freq === 1,
    abandonRatio: config.abandon_ratio,
    targetTags: config.notify_target_tags,
  });
}
