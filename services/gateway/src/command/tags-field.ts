import { parseTagExpression } from "@plaza/audience";
import { limits } from "@plaza/core";
import type { plaza } from "@plaza/proto";
import { type Tags, tagsFromWire } from "../session/tags.ts";
import { badArgument, integerField, presentTextField } from "./fields.ts";

/** Tags as they are entered with and changed to. Throws `badArgument`. [TG1] */
export function tagsField(value: plaza.v1.Tags.$Properties): Tags {
  const tags = tagsFromWire(value);
  tagListField("tags", tags.tags);
  if (new Set(tags.tags).size < tags.tags.length) throw badArgument("tags names a tag twice");
  tagExpressionField("notify_target_tags", tags.notifyTargetTags);
  return tags;
}

/** Throws `badArgument` where there are too many, or one is none. */
export function tagListField(name: string, tags: readonly string[]): readonly string[] {
  integerField(`the number of ${name}`, tags.length, { min: 0, max: limits.MAX_TAGS });
  for (const tag of tags) tagField(name, tag);
  return tags;
}

export function tagField(name: string, tag: string | null | undefined): string {
  return presentTextField(name, tag, limits.MAX_TAG_LENGTH);
}

/** An expression that a sender has written; absent and empty have meanings of their own. Throws `badArgument`. */
export function tagExpressionField(name: string, text: string | null | undefined): void {
  if (!text) return;
  const expression = parseTagExpression(text);
  if (expression.kind === "invalid") throw badArgument(`${name}: ${expression.problem}`);
}
