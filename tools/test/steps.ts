import { CHECKS, type Check, runChecks, WEB_PAGE } from "../check/checks.ts";
import { SERVER_NAMES } from "../servers/start-servers.ts";
import { BackgroundServers } from "./background-servers.ts";
import { runVitest, type VitestRun } from "./run-vitest.ts";
import { countChecks, type StepResult } from "./step-result.ts";

type Step =
  | { readonly kind: "checks"; readonly name: string; readonly checks: readonly Check[] }
  | { readonly kind: "servers"; readonly name: "servers" }
  | { readonly kind: "tests"; readonly name: VitestRun["project"] };

const UNIT: Step = { kind: "tests", name: "unit" };
const SERVERS: Step = { kind: "servers", name: "servers" };
const INTEGRATION: Step = { kind: "tests", name: "integration" };
const END_TO_END: Step = { kind: "tests", name: "e2e" };

/** What `npm test` and the single steps run, in this order. */
export const PLANS = {
  all: [{ kind: "checks", name: "check", checks: [...CHECKS, WEB_PAGE] }, UNIT, SERVERS, INTEGRATION, END_TO_END],
  unit: [UNIT],
  integration: [SERVERS, INTEGRATION],
  e2e: [{ kind: "checks", name: "web page", checks: [WEB_PAGE] }, SERVERS, END_TO_END],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type RunOptions = {
  /** For vitest. */
  readonly args: readonly string[];
  readonly isCi: boolean;
  /** Ends the run early; the servers are stopped all the same. */
  readonly signal: AbortSignal;
};

/** Runs all steps, also after one that failed: one run shows everything. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<readonly StepResult[]> {
  const servers = new BackgroundServers(steps.includes(SERVERS) ? SERVER_NAMES : []);
  const results: StepResult[] = [];
  try {
    for (const step of steps) {
      if (options.signal.aborted) break;
      console.log(`\n── ${step.name} ${"─".repeat(80 - step.name.length)}`);
      results.push(await runStep(step, { ...options, servers }));
    }
    return results;
  } finally {
    await servers.stop();
  }
}

async function runStep(
  step: Step,
  { args, isCi, signal, servers }: RunOptions & { readonly servers: BackgroundServers },
): Promise<StepResult> {
  switch (step.kind) {
    case "checks":
      return runCheckStep(step.name, step.checks);
    case "servers":
      return servers.ready(isCi);
    case "tests":
      return runVitest({ project: step.name, environment: servers.environment, args, signal });
  }
}

async function runCheckStep(name: string, checks: readonly Check[]): Promise<StepResult> {
  const start = performance.now();
  const results = await runChecks(checks);
  return countChecks({ name, durationMs: performance.now() - start }, results);
}
