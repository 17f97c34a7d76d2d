import { limits } from "@plaza/core";
import { expect, test } from "vitest";
import { compileTagExpression, parseTagExpression } from "./tag-expression.ts";

function isMatch(text: string, tags: readonly string[]): boolean {
  const expression = parseTagExpression(text);
  if (expression.kind === "invalid") throw new Error(expression.problem);
  return expression.matches(tags);
}

function problemOf(text: string): string {
  const expression = parseTagExpression(text);
  if (expression.kind === "expression") throw new Error(`${text} was accepted.`);
  return expression.problem;
}

const a = '{"tag":"a"}';
const b = '{"tag":"b"}';
const c = '{"tag":"c"}';

test("[TG1] a term holds when one of the tags equals it", () => {
  expect(isMatch(a, ["x", "a"])).toBe(true);
  expect(isMatch(a, ["ab", "A"])).toBe(false);
  expect(isMatch(a, [])).toBe(false);
});

test("[TG1] a regular expression matches a whole tag, and a plain term none", () => {
  const pattern = '{"tag":"ab.*","matchType":"regex"}';
  expect(isMatch(pattern, ["x", "abc"])).toBe(true);
  expect(isMatch(pattern, ["xabc"])).toBe(false);
  expect(isMatch('{"tag":"ab.*"}', ["abc"])).toBe(false);
  expect(isMatch('{"matchType":"regex","tag":"a|ab"}', ["ab"])).toBe(true);
});

test("[TG1] `and` binds tighter than `or`, and parentheses tighter than both", () => {
  expect(isMatch(`${a} or ${b} and ${c}`, ["a"])).toBe(true);
  expect(isMatch(`(${a} or ${b}) and ${c}`, ["a"])).toBe(false);
  expect(isMatch(`(${a} or ${b}) and ${c}`, ["b", "c"])).toBe(true);
});

test("[TG1] words are read in any case, and need no space around them", () => {
  expect(isMatch(`${a}AND${b}Or(${c})`, ["c"])).toBe(true);
  expect(isMatch(` ${a}\t${"aNd"}\n${b} `, ["a", "b"])).toBe(true);
});

test("[TG1] braces, quotes and escapes within a tag belong to it", () => {
  const tag = '}{" or \\';
  expect(isMatch(JSON.stringify({ tag }), [tag])).toBe(true);
});

test("[TG1] a sender's expression has at most 128 characters, one made by the room any number", () => {
  const longest = JSON.stringify({ tag: "x".repeat(limits.MAX_TAG_EXPRESSION_LENGTH - 10) });
  expect(longest).toHaveLength(128);
  expect(parseTagExpression(longest).kind).toBe("expression");
  expect(problemOf(` ${longest}`)).toBe("An expression of 129 characters exceeds 128.");
  expect(compileTagExpression(` ${longest}`).kind).toBe("expression");
});

test.each([
  ["", 'At character 1: the expression ends where a term such as {"tag":"abc"} or "(" is expected.'],
  [`${a} and`, 'At character 16: the expression ends where a term such as {"tag":"abc"} or "(" is expected.'],
  [`${a} ${b}`, 'At character 13: there is a term where "and", "or" or the end is expected.'],
  [`(${a}`, 'At character 13: the expression ends where "and", "or" or ")" is expected.'],
  [`${a})`, 'At character 12: there is ")" where "and", "or" or the end is expected.'],
  [`or ${a}`, 'At character 1: there is "or" where a term such as {"tag":"abc"} or "(" is expected.'],
  [`${a} xor ${b}`, 'At character 13: neither a term in braces, "and", "or" nor a parenthesis begins here.'],
  [`${a} or {"tag":"b"`, "At character 16: the term has no closing brace."],
  ["{tag:1}", "At character 1: the term is not JSON."],
  ['{"tag":1}', 'At character 1: the term needs "tag" with a text that is not empty.'],
  ['{"tag":""}', 'At character 1: the term needs "tag" with a text that is not empty.'],
  ['{"tag":"a","matchType":"glob"}', 'At character 1: "matchType" of a term can only be "regex".'],
  ['{"tag":"a","tags":[]}', 'At character 1: a term has "tag" and "matchType" only, not "tags".'],
])("[TG1] what is wrong with %j is said with its position", (text, problem) => {
  expect(problemOf(text)).toBe(problem);
});

test("[TG1] a regular expression that is no RE2 is refused with its place", () => {
  const problem = problemOf(`${a} or {"tag":"(","matchType":"regex"}`);
  expect(problem).toMatch(/^At character 16: the regular expression is not valid: .+missing closing/);
  expect(problemOf('{"tag":"(a)\\\\1","matchType":"regex"}')).toMatch(/invalid escape sequence/);
});

test("[TG1] a regular expression that would be dear for every receiver is refused", () => {
  const problem = problemOf('{"tag":"[a-z]{1000}","matchType":"regex"}');
  expect(problem).toMatch(/^At character 1: the regular expression has 1\d\d\d instructions, which exceeds 256\.$/);
});

test("[TG1] a pattern that makes backtracking explode is matched in linear time", () => {
  const startedAtMs = performance.now();
  expect(isMatch('{"tag":"(a*)*(a*)*b","matchType":"regex"}', ["a".repeat(10_000)])).toBe(false);
  expect(performance.now() - startedAtMs).toBeLessThan(1000);
});
