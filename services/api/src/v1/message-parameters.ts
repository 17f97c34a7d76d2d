import { limits, type MessageType } from "@plaza/core";
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
} from "../call/parameters.ts";
import {
  deliveryToWire,
  MAX_SUB_TYPE,
  type MessageContent,
  placeToWire,
  SENDABLE,
} from "../operations/message-content.ts";

/** What one message is. */
export const contentParameters = {
  msgId: text(limits.MAX_CLIENT_MESSAGE_ID_LENGTH),
  msgType: messageType(SENDABLE),
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
  abandonRatio: optional(integer(0, limits.MAX_ABANDON_RATIO)),
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

type Content = {
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

type GivenDelivery = {
  readonly skipHistory: 0 | 1;
  readonly abandonRatio?: number | undefined;
  readonly highPriority: boolean;
  readonly forbiddenIfHighPriorityMsgFreq: 0 | 1;
  readonly notifyTargetTags?: string | undefined;
};

export function contentOf({ msgId, msgType, subType, attach, ext }: Content): MessageContent {
  return { id: msgId, type: msgType, subType, body: attach, extension: ext };
}

export function placeOf({ locX, locY, locZ }: Place) {
  return placeToWire({ x: locX, y: locY, z: locZ });
}

export function deliveryOf(given: GivenDelivery) {
  return deliveryToWire({
    isStored: given.skipHistory === 0,
    isHighPriority: given.highPriority,
    refusesExcessPriority: given.forbiddenIfHighPriorityMsgFreq === 1,
    abandonRatio: given.abandonRatio,
    targetTags: given.notifyTargetTags,
  });
}
