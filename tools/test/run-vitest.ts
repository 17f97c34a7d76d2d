import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countTests, type StepResult } from "./step-result.ts";
import { RESULTS_FILE_VARIABLE, type VitestResults } from "./vitest-results.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const VITEST = join(REPOSITORY, "node_modules/vitest/vitest.mjs");
const REPORTER = join(import.meta.dirname, "results-reporter.ts");

export type VitestRun = {
  readonly project: "unit" | "integration" | "e2e";
  /** Addresses of servers. */
  readonly environment: Readonly<Record<string, string>>;
  /** Filters and options from the command line. */
  readonly args: readonly string[];
  /** Ends the run early. */
  readonly signal: AbortSignal;
};

/** Runs the tests of one project in the terminal, and counts them from the runner's own results. */
export async function runVitest({ project, environment, args, signal }: VitestRun): Promise<StepResult> {
  const start = performance.now();
  const directory = await mkdtemp(join(tmpdir(), "plaza-test-"));
  const resultsFile = join(directory, "results.json");
  try {
    const reporters = ["--reporter=default", `--reporter=${REPORTER}`];
    const child = spawn(
      process.execPath,
      [VITEST, "run", "--project", project, "--passWithNoTests", ...reporters, ...args],
      {
        cwd: REPOSITORY,
        stdio: "inherit",
        env: { ...process.env, ...environment, [RESULTS_FILE_VARIABLE]: resultsFile },
      },
    );
    const exitCode = await endOf(child, signal);
    const results = await readResults(resultsFile);
    return countTests({ name: project, durationMs: performance.now() - start, exitCode }, results);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function endOf(child: ChildProcess, signal: AbortSignal): Promise<number> {
  const onAbort = () => child.kill();
  signal.addEventListener("abort", onAbort);
  try {
    await once(child, "exit");
    return child.exitCode ?? 1;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

// A runner that found no file or that crashed leaves none.
async function readResults(path: string): Promise<VitestResults | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
