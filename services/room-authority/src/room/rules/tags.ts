import { parseTagExpression, tagsExpression } from "@plaza/audience";
import { limits, type Refusal } from "@plaza/core";
import type { SessionTags } from "../room-command.ts";

/** [TG1] Why somebody cannot have these tags; undefined when one can. */
export function checkTags({ tags, notifyTargetTags }: SessionTags): Refusal | undefined {
  if (tags.length > limits.MAX_TAGS) return bad(`tags has ${tags.length} entries, more than ${limits.MAX_TAGS}`);
  for (const tag of tags) {
    const refusal = checkTag("tags", tag);
    if (refusal) return refusal;
  }
  if (new Set(tags).size < tags.length) return bad("tags names one tag twice");
  // What follows from the tags alone may be longer than what somebody may write.
  return notifyTargetTags === tagsExpression(tags)
    ? undefined
    : checkExpression("notify_target_tags", notifyTargetTags);
}

export function checkTag(field: string, tag: string): Refusal | undefined {
  if (tag.length >= 1 && tag.length <= limits.MAX_TAG_LENGTH) return undefined;
  return bad(`${field}: a tag of ${tag.length} characters is not from 1 to ${limits.MAX_TAG_LENGTH}`);
}

/** Undefined and empty: everyone, or what goes without saying. */
export function checkExpression(field: string, expression: string | undefined): Refusal | undefined {
  if (!expression) return undefined;
  const parsed = parseTagExpression(expression);
  return parsed.kind === "invalid" ? bad(`${field}: ${parsed.problem}`) : undefined;
}

function bad(message: string): Refusal {
  return { error: "badArgument", message };
}
