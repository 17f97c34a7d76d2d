import { expect, test } from "vitest";
import { TagExpressions } from "./tag-expressions.ts";
import { tagsExpression } from "./tags-expression.ts";

const text = (tag: string) => JSON.stringify({ tag });

test("a text is compiled once, and gives the same answer", () => {
  const expressions = new TagExpressions();
  expect(expressions.get(text("a"))).toBe(expressions.get(text("a")));
  expect(expressions.get("nonsense")).toBe(expressions.get("nonsense"));
  expect(expressions.get("nonsense").kind).toBe("invalid");
});

test("no more than the capacity is kept, and what is used stays", () => {
  const expressions = new TagExpressions(2);
  const used = expressions.get(text("a"));
  expressions.get(text("b"));
  expressions.get(text("a"));
  expressions.get(text("c"));
  expect(expressions.size).toBe(2);
  expect(expressions.get(text("a"))).toBe(used);
});

test("[TG1] the expression of somebody's tags asks for all of them, however long it gets", () => {
  const tags = Array.from({ length: 10 }, (_, index) => `${index}"`.padEnd(32, "x"));
  const expression = new TagExpressions().get(tagsExpression(tags) ?? "");
  if (expression.kind === "invalid") throw new Error(expression.problem);
  expect(expression.matches([...tags, "other"])).toBe(true);
  expect(expression.matches(tags.slice(1))).toBe(false);
});

test("[TG1] nobody's tags make no expression: everyone is meant", () => {
  expect(tagsExpression([])).toBeUndefined();
});
