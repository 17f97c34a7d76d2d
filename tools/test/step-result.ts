import type { CheckResult } from "../check/checks.ts";
import type { MissingServer } from "../servers/start-servers.ts";
import type { TestOutcome, VitestResults } from "./vitest-results.ts";

/** What one step of the run amounts to. Failures and skips are lines for the reader. */
export type StepResult = {
  readonly name: string;
  readonly durationMs: number;
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly string[];
};

type Timed = { readonly name: string; readonly durationMs: number };

/** Every check is one test. */
export function countChecks(step: Timed, checks: readonly CheckResult[]): StepResult {
  const failed = checks.filter(({ isSuccess }) => !isSuccess);
  return { ...step, passed: checks.length - failed.length, failures: failed.map(({ name }) => name), skips: [] };
}

/**
 * Every test is one, and so is every error outside of a test. A run that failed although nothing in it did, or that
 * left no results, is one failure: the exit code of the runner has the last word.
 */
export function countTests(
  step: Timed & { readonly exitCode: number },
  results: VitestResults | undefined,
): StepResult {
  const { name, durationMs, exitCode } = step;
  const { tests = [], errors = [] } = results ?? {};
  const failed = tests.filter(({ state }) => state === "failed" || state === "pending").map(describeFailure);
  const failures = [...failed, ...errors];
  const unexplained = exitCode !== 0 && failures.length === 0 ? [`vitest ended with code ${exitCode}`] : [];
  return {
    name,
    durationMs,
    passed: tests.filter(({ state }) => state === "passed").length,
    failures: [...failures, ...unexplained],
    skips: tests.filter(({ state }) => state === "skipped").map(describeSkip),
  };
}

export type ServersOutcome =
  | { readonly kind: "up"; readonly missing: readonly MissingServer[]; readonly isCi: boolean }
  | { readonly kind: "broken"; readonly error: unknown };

/**
 * A server that cannot be had is a remark, for its tests are counted as skipped, and in CI, where everything has to run,
 * a failure. One that does not come up is a failure everywhere.
 */
export function countServers(step: Timed, outcome: ServersOutcome): StepResult {
  return { ...step, passed: 0, failures: serverFailures(outcome), skips: [] };
}

function serverFailures(outcome: ServersOutcome): readonly string[] {
  if (outcome.kind === "broken") return [describeError(outcome.error)];
  return outcome.isCi ? outcome.missing.map(({ name, reason }) => `CI needs ${name}: ${reason}`) : [];
}

function describeError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeError).join("\n");
  return error instanceof Error ? error.message : String(error);
}

function describeFailure({ name, state }: TestOutcome): string {
  return state === "pending" ? `${name} (did not end)` : name;
}

function describeSkip({ name, note }: TestOutcome): string {
  return note === undefined ? name : `${name} (${note})`;
}
