import { join } from "node:path";
import { type CapturedRun, runCaptured } from "./run-captured.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
const BIN = join(REPOSITORY, "node_modules/.bin");

export type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] };
export type CheckResult = CapturedRun & { readonly name: string };

/** What every change has to pass before a test is worth its time. */
export const CHECKS: readonly Check[] = [
  { name: "format and lint", command: join(BIN, "biome"), args: ["check", "--error-on-warnings"] },
  { name: "types", command: join(BIN, "tsc"), args: ["--noEmit"] },
  // The page alone knows the browser's types: a service that used one would not compile.
  { name: "types of the page", command: join(BIN, "tsc"), args: ["--noEmit", "-p", "web"] },
  { name: "generated code", command: process.execPath, args: ["tools/generate.ts", "--check"] },
  { name: "rules of the protocol", command: process.execPath, args: ["tools/list-rules.ts"] },
];

/** The page that end-to-end tests open and services serve. */
export const WEB_PAGE: Check = { name: "web page", command: process.execPath, args: ["tools/build-web.ts"] };

/** Runs the checks side by side and prints each as it ends: one line, and its output when it failed. */
export function runChecks(checks: readonly Check[]): Promise<readonly CheckResult[]> {
  return Promise.all(checks.map(runCheck));
}

async function runCheck({ name, command, args }: Check): Promise<CheckResult> {
  const run = await runCaptured(command, args, REPOSITORY);
  const mark = run.isSuccess ? "✓" : "✗";
  console.log(`${mark} ${name}  ${(run.durationMs / 1000).toFixed(1)} s`);
  if (!run.isSuccess) console.log(run.output);
  return { name, ...run };
}
