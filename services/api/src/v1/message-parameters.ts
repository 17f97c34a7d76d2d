import { limits, type MessageType } from "@plaza/core";
import { messageTypeToWire, plaza } from "@plaza/proto";
import {
  choice,
  decimal,
  flag,
  integer,
  jsonObject,
  messageType,
  optional,
  optionalText,
  text,
  withDefault,
} from "./parameters.ts";

/** All but notifications, which are the server's own. */
const SENDABLE: readonly MessageType[] = ["text", "image", "audio", "video", "location", "file", "tip", "custom"];
const MAX_SUB_TYPE = 2 ** 31 - 1;

/** What one message is. */
export const contentParameters = {
  msgId: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
  msgType: messageType(SENDABLE, "0, 1, 2, 3, 4, 6, 10, 100"),
  subType: optional(integer(1, MAX_SUB_TYPE)),
  attach: text(limits.MAX_ATTACHMENT_LENGTH),
  ext: optionalText(limits.MAX_EXTENSION_LENGTH),
  resendFlag: optional(choice(0, 1)),
};

/** Where a message is said [PL1]; coordinates that are left out are 0 when another one is there. */
export const placeParameters = {
  locX: optional(decimal()),
  locY: optional(decimal()),
  locZ: optional(decimal()),
};

/** How a message to a whole room is treated. */
export const deliveryParameters = {
  skipHistory: withDefault(choice(0, 1), 0),
  ignoreMute: withDefault(flag(), false),
  abandonRatio: optional(integer(0, 9_999)),
  highPriority: withDefault(flag(), false),
  forbiddenIfHighPriorityMsgFreq: withDefault(choice(0, 1), 0),
  notifyTargetTags: optional(text(limits.MAX_TAG_EXPRESSION_LENGTH)),
};

/** Parameters whose form is checked and which have no effect yet; docs/server-api.md lists them. */
export const withoutEffect = {
  route: optional(choice(0, 1)),
  needHighPriorityMsgResend: optional(flag()),
  chatMsgPriority: optional(choice(0, 1, 2, 3)),
  useYidun: optional(integer(0, 9)),
  antispam: optional(flag()),
  antispamCustom: optional(jsonObject(5_000)),
  yidunAntiCheating: optional(jsonObject(1_024)),
  yidunAntiSpamExt: optionalText(1_024),
};

/** What a message says, on the wire. */
export type Content = {
  readonly msgId: string;
  readonly msgType: MessageType;
  readonly subType?: number | undefined;
  readonly attach: string;
  readonly ext: string;
};

type Place = {
  readonly locX?: number | undefined;
  readonly locY?: number | undefined;
  readonly locZ?: number | undefined;
};

type Delivery = {
  readonly skipHistory: 0 | 1;
  readonly abandonRatio?: number | undefined;
  readonly highPriority: boolean;
  readonly forbiddenIfHighPriorityMsgFreq: 0 | 1;
  readonly notifyTargetTags?: string | undefined;
};

export function contentOf({ msgId, msgType, subType, attach, ext }: Content) {
  const isText = msgType === "text" || msgType === "tip";
  return {
    clientMessageId: msgId,
    type: messageTypeToWire(msgType),
    subType: subType ?? 0,
    ...(isText ? { text: attach } : { attachment: attach }),
    extension: ext,
  };
}

export function placeOf({ locX, locY, locZ }: Place) {
  if (locX === undefined && locY === undefined && locZ === undefined) return {};
  return { place: { x: locX ?? 0, y: locY ?? 0, z: locZ ?? 0 } };
}

/** [PR2] A message that may be abandoned has no high priority, as the product says. */
export function deliveryOf(delivery: Delivery) {
  const isHigh = delivery.highPriority && delivery.abandonRatio === undefined;
  return {
    doNotStore: delivery.skipHistory === 1,
    priority: isHigh ? plaza.v1.MessagePriority.HIGH : plaza.v1.MessagePriority.NORMAL,
    refuseExcessPriority: delivery.forbiddenIfHighPriorityMsgFreq === 1,
    ...(delivery.notifyTargetTags !== undefined && { targetTags: delivery.notifyTargetTags }),
  };
}
