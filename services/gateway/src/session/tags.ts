import { presentFields } from "@plaza/core";
import type { plaza } from "@plaza/proto";

/** [TG1] What an account holds in a room, and the expression that its messages carry unless they name one. */
export type Tags = {
  readonly tags: readonly string[];
  /** Undefined: who holds all of `tags`; empty: everyone. */
  readonly notifyTargetTags: string | undefined;
};

export const NO_TAGS: Tags = { tags: [], notifyTargetTags: undefined };

export function hasTags({ tags, notifyTargetTags }: Tags): boolean {
  return tags.length > 0 || notifyTargetTags !== undefined;
}

export function tagsFromWire({ tags, notifyTargetTags }: plaza.v1.Tags.$Properties): Tags {
  return { tags: tags ?? [], notifyTargetTags: notifyTargetTags ?? undefined };
}

export function tagsToWire({ tags, notifyTargetTags }: Tags): plaza.v1.Tags.$Properties {
  return { tags: [...tags], ...presentFields({ notifyTargetTags }) };
}
