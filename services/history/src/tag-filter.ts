import { TagExpressions } from "@plaza/audience";
import type { MessageRecord } from "@plaza/ports";
import { plaza } from "@plaza/proto";

/** [TG1] Finds the messages that somebody with certain tags would have received. */
export class TagFilter {
  /** Kept over queries: the messages of a room carry the same few. */
  readonly #expressions = new TagExpressions();

  /**
   * Whether the message was for everyone, for somebody with one of the tags alone, or for somebody with all of them.
   * Notifications are nobody's messages and left out.
   */
  isFor(record: MessageRecord, tags: readonly string[]): boolean {
    if (record.type === "notification") return false;
    const targetTags = targetTagsOf(record);
    if (targetTags === undefined) return false;
    if (targetTags === "") return true;
    const expression = this.#expressions.get(targetTags);
    // One that this program cannot read is for nobody that it knows of.
    if (expression.kind === "invalid") return false;
    return expression.matches(tags) || tags.some((tag) => expression.matches([tag]));
  }
}

/** Undefined when the publication holds no message that this program can read: nobody can be said to have received it. */
function targetTagsOf({ publication }: MessageRecord): string | undefined {
  try {
    return plaza.v1.Publication.decode(publication).message?.targetTags ?? undefined;
  } catch {
    // A newer authority's, then; a query that failed over it would fail for ever.
    return undefined;
  }
}
