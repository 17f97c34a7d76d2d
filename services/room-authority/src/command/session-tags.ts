import { tagsExpression } from "@plaza/audience";
import type { plaza } from "@plaza/proto";
import { NO_TAGS, type SessionTags } from "../room/room-command.ts";

/** [TG1] Who chose no expression speaks to those who hold all of one's tags. */
export function sessionTagsOf(wire: plaza.v1.Tags.$Properties | null | undefined): SessionTags {
  if (!wire) return NO_TAGS;
  const tags = wire.tags ?? [];
  return { tags, notifyTargetTags: wire.notifyTargetTags ?? tagsExpression(tags) ?? "" };
}
