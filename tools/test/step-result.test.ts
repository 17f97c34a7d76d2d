import { describe, expect, it } from "vitest";
import { countServers, countTests } from "./step-result.ts";
import type { TestOutcome } from "./vitest-results.ts";

const STEP = { name: "unit", durationMs: 0, exitCode: 0 };
const TIMED = { name: "servers", durationMs: 0 };
const MISSING = [{ name: "NATS", reason: "no nats-server on the PATH" }];

describe("count of a run of tests", () => {
  it("counts each test once, by its state", () => {
    const tests = [test("a", "passed"), test("b", "passed"), test("c", "failed"), test("d", "skipped", "no NATS")];
    const { passed, failures, skips } = countTests({ ...STEP, exitCode: 1 }, { tests, errors: [] });
    expect({ passed, failures, skips }).toEqual({ passed: 2, failures: ["c"], skips: ["d (no NATS)"] });
  });

  it("counts an error outside of a test, such as a file that cannot be imported, as failed", () => {
    const { failures } = countTests({ ...STEP, exitCode: 1 }, { tests: [], errors: ["a.test.ts: no such module"] });
    expect(failures).toEqual(["a.test.ts: no such module"]);
  });

  it("counts a test that did not end as failed", () => {
    const { failures } = countTests({ ...STEP, exitCode: 1 }, { tests: [test("a", "pending")], errors: [] });
    expect(failures).toEqual(["a (did not end)"]);
  });

  it("a runner that failed although no test did is one failure", () => {
    const { failures } = countTests({ ...STEP, exitCode: 1 }, { tests: [test("a", "passed")], errors: [] });
    expect(failures).toEqual(["vitest ended with code 1"]);
  });

  it("a runner that crashed before it had results is one failure", () => {
    expect(countTests({ ...STEP, exitCode: 134 }, undefined).failures).toEqual(["vitest ended with code 134"]);
  });

  it("a runner that found no file counts nothing", () => {
    expect(countTests(STEP, undefined)).toMatchObject({ passed: 0, failures: [], skips: [] });
  });
});

describe("count of the servers", () => {
  it("one that cannot be had is no failure on a developer's machine", () => {
    expect(countServers(TIMED, { kind: "up", missing: MISSING, isCi: false }).failures).toEqual([]);
  });

  it("one that cannot be had is a failure in CI", () => {
    const { failures } = countServers(TIMED, { kind: "up", missing: MISSING, isCi: true });
    expect(failures).toEqual(["CI needs NATS: no nats-server on the PATH"]);
  });

  it("one that does not come up is a failure everywhere", () => {
    const error = new AggregateError([new Error("NATS: it exited with code 1"), new Error("Redis: no answer")]);
    const { failures } = countServers(TIMED, { kind: "broken", error });
    expect(failures).toEqual(["NATS: it exited with code 1\nRedis: no answer"]);
  });
});

function test(name: string, state: TestOutcome["state"], note?: string): TestOutcome {
  return { name, state, note };
}
