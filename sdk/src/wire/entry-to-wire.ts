import type { plaza } from "@plaza/proto/client";
import type { EnterOptions, SessionTags } from "../enter-options.ts";
import type { RoomPosition } from "../messages.ts";

/** What enters a room, or resumes it from a position. */
export function entryToWire(
  roomId: number,
  options: EnterOptions,
  resume: RoomPosition | undefined,
): plaza.v1.EnterRoom.$Properties {
  const { tags, notifyTargetTags, listening, ...profile } = options;
  const hasTags = tags !== undefined || notifyTargetTags !== undefined;
  return {
    roomId,
    ...profile,
    ...(hasTags && { tags: tagsToWire(options) }),
    ...(listening && { listening }),
    ...(resume && { resume }),
  };
}

export function tagsToWire({ tags, notifyTargetTags }: SessionTags): plaza.v1.Tags.$Properties {
  return { tags: [...(tags ?? [])], ...(notifyTargetTags !== undefined && { notifyTargetTags }) };
}
