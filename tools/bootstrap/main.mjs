import { join } from "node:path";
import { PINNED_NODE, REPOSITORY } from "./paths.mjs";
import { runJob } from "./run-job.mjs";
import { SetUpError, setUp } from "./set-up.mjs";

const VITEST = "node_modules/vitest/vitest.mjs";
const WEB_PAGE = ["tools/build-web.ts"];

/** Every job is a list of programs for the pinned Node; the arguments of the command line go to the last. */
const JOBS = {
  start: [WEB_PAGE, ["services/standalone/src/main.ts"]],
  test: [["tools/test.ts"]],
  check: [["tools/check.ts"]],
  "test:unit": [["tools/test.ts", "unit"]],
  "test:integration": [["tools/test.ts", "integration"]],
  "test:e2e": [["tools/test.ts", "e2e"]],
  "dev:cluster": [WEB_PAGE, ["tools/dev-cluster.ts"]],
  generate: [["tools/generate.ts"]],
  bench: [[VITEST, "bench", "--run"]],
  "bench:delivery": [["loadtest/src/delivery-cost.ts"]],
  plaza: [["cli/src/main.ts"]],
};

/** `cwd` is where the programs run: in the checkout, unless they take paths from whoever calls. */
export async function main([name, ...args], { cwd = REPOSITORY } = {}) {
  const job = JOBS[name];
  if (job === undefined) {
    console.error(`Usage: node tools/bootstrap.mjs <${Object.keys(JOBS).join(" | ")}> [arguments]`);
    process.exit(2);
  }
  await setUpOrExit();
  const programs = job.map(([file, ...rest]) => [join(REPOSITORY, file), ...rest]);
  for (const program of programs.slice(0, -1)) await runJob(PINNED_NODE, program, { cwd });
  await runJob(PINNED_NODE, [...programs.at(-1), ...args], { cwd });
}

async function setUpOrExit() {
  try {
    await setUp();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`set-up: ${error.message}`);
    process.exit(1);
  }
}
