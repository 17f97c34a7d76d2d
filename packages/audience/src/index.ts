export { isWithin, type Place } from "./place.ts";
export { compileTagExpression, parseTagExpression, type TagExpression } from "./tag-expression.ts";
export { TagExpressions } from "./tag-expressions.ts";
export { tagsExpression } from "./tags-expression.ts";
