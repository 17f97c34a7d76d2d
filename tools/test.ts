/**
 * `npm test` and its single steps.
 *
 *   node tools/test.ts [unit | integration | e2e] [arguments for vitest]
 *
 * 1. Without a step: checks, unit, integration and end-to-end tests, in this order.
 * 2. Starts the real servers once for the run.
 * 3. Ends with what was skipped and why, what failed, the times, and the count.
 */
import { constants } from "node:os";
import { PLANS, runSteps } from "./test/steps.ts";
import { isSuccess, summaryLines, totalsOf } from "./test/summary.ts";

const { plan, args } = parseCommandLine(process.argv.slice(2));
const ending = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Once: the second one ends this process at once, and the watchdogs of the servers clean up.
  process.once(signal, () => ending.abort(signal));
}

const results = await runSteps(PLANS[plan], { args, isCi: process.env.CI === "true", signal: ending.signal });
if (ending.signal.aborted) endBy(ending.signal.reason);
console.log(`\n${summaryLines(results).join("\n")}`);
process.exitCode = isSuccess(totalsOf(results)) ? 0 : 1;

function parseCommandLine(words: readonly string[]): { plan: keyof typeof PLANS; args: readonly string[] } {
  const [first = "all", ...rest] = words;
  if (first in PLANS) return { plan: first as keyof typeof PLANS, args: rest };
  console.error(
    `Unknown step ${first}. Usage: node tools/test.ts [${Object.keys(PLANS).join(" | ")}] [arguments for vitest]`,
  );
  process.exit(2);
}

function endBy(signal: NodeJS.Signals): never {
  console.log(`\nended by ${signal}`);
  process.exit(128 + constants.signals[signal]);
}
