import { describe, expect, it } from "vitest";
import { compareRules, ruleReport } from "./rule-coverage.ts";

const DOCUMENT = "- **[AA1]** first. **[AA2]** second, unlike [BB9].\n- **[BB1]** third.";

describe("compareRules", () => {
  it("finds every rule of the document, also several in one line", () => {
    expect(compareRules(DOCUMENT, []).untested).toEqual(["AA1", "AA2", "BB1"]);
  });

  it("counts a rule as tested when a title begins with it, alone or among others", () => {
    const content = 'it("[AA1] does", f);\nit.each(rows)(`[BB1] [AA2] both`, f);';
    expect(compareRules(DOCUMENT, [{ path: "x.e2e.test.ts", content }]).untested).toEqual([]);
  });

  it("counts titles of contract suites, which test files call", () => {
    const content = 'test("[AA1] holds on every adapter", f);';
    const { untested } = compareRules(DOCUMENT, [{ path: "packages/ports/src/testing/x-rules.ts", content }]);
    expect(untested).toEqual(["AA2", "BB1"]);
  });

  it("does not take a comment or a string of the code for a test", () => {
    const sources = [
      { path: "x.test.ts", content: "// [AA1] is why" },
      { path: "x.ts", content: 'throw new Error("[AA2] broken");' },
    ];
    expect(compareRules(DOCUMENT, sources).untested).toEqual(["AA1", "AA2", "BB1"]);
  });

  it("tells where a rule is quoted that the document does not have", () => {
    const content = "first line\n/** Why. [AA1] [BB9] */";
    expect(compareRules(DOCUMENT, [{ path: "a/b.ts", content }]).unknown).toEqual([
      { id: "BB9", path: "a/b.ts", line: 2 },
    ]);
  });

  it("does not take an index for a quotation", () => {
    expect(compareRules(DOCUMENT, [{ path: "x.ts", content: "rows[XX1] f()[XX2] a[0][XX3]" }]).unknown).toEqual([]);
  });
});

describe("ruleReport", () => {
  it("ends with the count", () => {
    const coverage = compareRules(DOCUMENT, [{ path: "x.ts", content: "// [CC1]" }]);
    expect(ruleReport(coverage).at(-1)).toBe("3 rules, 3 without a test, 1 unknown");
  });
});
