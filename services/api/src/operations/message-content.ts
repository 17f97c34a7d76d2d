import type { MessageType } from "@plaza/core";
import { messageTypeToWire, plaza } from "@plaza/proto";

/** All but notifications, which are the server's own. */
export const SENDABLE: readonly MessageType[] = [
  "text",
  "image",
  "audio",
  "video",
  "location",
  "file",
  "tip",
  "custom",
];

/** The product's clients decode it as a signed integer of 32 bits. */
export const MAX_SUB_TYPE = 2 ** 31 - 1;

/** What a message says. */
export type MessageContent = {
  readonly id: string;
  readonly type: MessageType;
  readonly subType: number | undefined;
  /** The text of texts and tips, the attachment of others. */
  readonly body: string;
  readonly extension: string;
};

/** Where a message is said [PL1]; coordinates that are left out are 0 when another one is there. */
export type MessagePlace = {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly z: number | undefined;
};

/** How a message to a whole room is treated. */
export type Delivery = {
  readonly isStored: boolean;
  readonly isHighPriority: boolean;
  readonly refusesExcessPriority: boolean;
  readonly abandonRatio: number | undefined;
  readonly targetTags: string | undefined;
};

export function contentToWire({ id, type, subType, body, extension }: MessageContent) {
  return {
    clientMessageId: id,
    type: messageTypeToWire(type),
    subType: subType ?? 0,
    ...(isText(type) ? { text: body } : { attachment: body }),
    extension,
  };
}

export function isText(type: MessageType): boolean {
  return type === "text" || type === "tip";
}

export function placeToWire({ x, y, z }: MessagePlace) {
  if (x === undefined && y === undefined && z === undefined) return {};
  return { place: { x: x ?? 0, y: y ?? 0, z: z ?? 0 } };
}

/** [PR2] A message that may be abandoned has no high priority, as the product says. */
export function deliveryToWire(delivery: Delivery) {
  const isHigh = delivery.isHighPriority && delivery.abandonRatio === undefined;
  return {
    doNotStore: !delivery.isStored,
    priority: isHigh ? plaza.v1.MessagePriority.HIGH : plaza.v1.MessagePriority.NORMAL,
    refuseExcessPriority: delivery.refusesExcessPriority,
    ...(delivery.targetTags !== undefined && { targetTags: delivery.targetTags }),
  };
}
