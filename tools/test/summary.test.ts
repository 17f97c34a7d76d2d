import { describe, expect, it } from "vitest";
import type { StepResult } from "./step-result.ts";
import { isSuccess, summaryLines, totalsOf } from "./summary.ts";

describe("summary of a run", () => {
  it("ends with the count over all steps", () => {
    const lines = summaryLines([
      step({ passed: 3 }),
      step({ passed: 4, failures: ["a > b"], skips: ["c > d (no NATS)", "e > f"] }),
    ]);
    expect(lines.at(-1)).toBe("7 passed, 1 failed, 2 skipped");
  });

  it("names what was skipped with its reason, and what failed, with the step", () => {
    const lines = summaryLines([step({ name: "e2e", failures: ["a > b"], skips: ["c > d (no NATS)"] })]);
    expect(lines.slice(0, 2)).toEqual(["skipped: e2e: c > d (no NATS)", "failed: e2e: a > b"]);
  });

  it("lists the steps with their times below each other", () => {
    const lines = summaryLines([step({ name: "integration", passed: 12, durationMs: 61_250 }), step({ name: "unit" })]);
    expect(lines.slice(0, 3)).toEqual([
      "step         passed  failed  skipped    time",
      "integration      12       0        0  61.3 s",
      "unit              0       0        0   0.0 s",
    ]);
  });

  it("a run without a test is no success", () => {
    expect(isSuccess(totalsOf([step({ skips: ["c > d"] })]))).toBe(false);
  });

  it("a run with a failure is no success", () => {
    expect(isSuccess(totalsOf([step({ passed: 9 }), step({ failures: ["a > b"] })]))).toBe(false);
  });

  it("a run with passed and skipped tests is one", () => {
    expect(isSuccess(totalsOf([step({ passed: 1, skips: ["c > d"] })]))).toBe(true);
  });
});

function step(fields: Partial<StepResult>): StepResult {
  return { name: "unit", durationMs: 0, passed: 0, failures: [], skips: [], ...fields };
}
