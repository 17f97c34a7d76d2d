import fc from "fast-check";
import { expect, test } from "vitest";
import { compileTagExpression } from "./tag-expression.ts";

type Ast =
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "prefix"; readonly prefix: string }
  | { readonly kind: "and" | "or"; readonly parts: readonly Ast[] };

const TAGS = ["a", "b", "ab", "abc", 'q"}', "(or"];
const anySpace = fc.constantFrom("", " ", "\t ");

const anyAst = fc.letrec<{ ast: Ast }>((tie) => ({
  ast: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...TAGS).map((tag): Ast => ({ kind: "tag", tag })),
    fc.constantFrom("a", "ab", "b").map((prefix): Ast => ({ kind: "prefix", prefix })),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("ast"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).ast;

function evaluate(ast: Ast, tags: readonly string[]): boolean {
  if (ast.kind === "tag") return tags.some((tag) => tag === ast.tag);
  if (ast.kind === "prefix") return tags.some((tag) => tag.startsWith(ast.prefix));
  const values = ast.parts.map((part) => evaluate(part, tags));
  return ast.kind === "and" ? values.every(Boolean) : values.some(Boolean);
}

/** Writes parentheses only where they are needed, so that precedence is tested too. */
function print(ast: Ast, space: string): string {
  if (ast.kind === "tag") return JSON.stringify({ tag: ast.tag });
  if (ast.kind === "prefix") return JSON.stringify({ tag: `${ast.prefix}.*`, matchType: "regex" });
  if (ast.kind === "or") return ast.parts.map((part) => print(part, space)).join(`${space}oR${space}`);
  return ast.parts.map((part) => printOperand(part, space)).join(`${space}and${space}`);
}

function printOperand(ast: Ast, space: string): string {
  return ast.kind === "or" ? `(${space}${print(ast, space)}${space})` : print(ast, space);
}

test("[TG1] a printed expression means what was printed, whatever the tags", () => {
  fc.assert(
    fc.property(anyAst, anySpace, fc.subarray(TAGS), (ast, space, tags) => {
      const expression = compileTagExpression(print(ast, space));
      expect(expression.kind === "expression" && expression.matches(tags)).toBe(evaluate(ast, tags));
    }),
    { numRuns: 1000 },
  );
});

test("[TG1] no text makes the parser throw", () => {
  const anyPiece = fc.oneof(fc.constantFrom("(", ")", "{", "}", '"', "and", "or", " ", '{"tag":"a"}'), fc.string());
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 20 }), (pieces) => {
      expect(compileTagExpression(pieces.join("")).kind).toMatch(/^(expression|invalid)$/);
    }),
    { numRuns: 1000 },
  );
});
