import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestName } from "./nearest-name.ts";

test("the name with the fewest edits is the nearest", () => {
  expect(nearestName("PLAZA_HOTS", ["PLAZA_PORT", "PLAZA_HOST"])).toBe("PLAZA_HOST");
  expect(nearestName("PLAZA_HOST", ["SOMETHING_ELSE"])).toBeUndefined();
});

test("the edit distance is a metric", () => {
  const text = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test("one insertion, removal or substitution is one edit", () => {
  expect(editDistance("abc", "abxc")).toBe(1);
  expect(editDistance("abc", "ac")).toBe(1);
  expect(editDistance("abc", "axc")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
});
