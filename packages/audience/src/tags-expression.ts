/**
 * [TG1] What the messages of somebody with tags say when nothing else was chosen: who holds all of them. Undefined without
 * tags: everyone. It may be longer than what a sender may write, so `compileTagExpression` reads it.
 */
export function tagsExpression(tags: readonly string[]): string | undefined {
  if (tags.length === 0) return undefined;
  return tags.map((tag) => JSON.stringify({ tag })).join(" and ");
}
