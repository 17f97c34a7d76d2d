import { writeFile } from "node:fs/promises";
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";
import { RESULTS_FILE_VARIABLE, type TestOutcome, type VitestResults } from "./vitest-results.ts";

/** Writes what became of every test to the file that the environment names: the runner's own results, for the count. */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export.
export default class ResultsReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const path = process.env[RESULTS_FILE_VARIABLE];
    if (path === undefined) throw new Error(`${RESULTS_FILE_VARIABLE} is not set`);
    const results: VitestResults = {
      tests: modules.flatMap((module) => [...module.children.allTests()].map((test) => outcomeOf(module, test))),
      errors: [...modules.flatMap(errorsOf), ...unhandled.map((error) => `unhandled: ${firstLine(error)}`)],
    };
    await writeFile(path, JSON.stringify(results));
  }
}

function outcomeOf(module: TestModule, test: TestCase): TestOutcome {
  const result = test.result();
  const name = `${module.relativeModuleId} > ${test.fullName}`;
  return { name, state: result.state, note: result.state === "skipped" ? noteOf(test, result.note) : undefined };
}

function noteOf(test: TestCase, note: string | undefined): string {
  if (note !== undefined) return note;
  // The results call it skipped too when its suite broke before its turn.
  return test.options.mode === "run" ? "it had no turn" : `${test.options.mode} in its file`;
}

// A file that cannot be imported, or a beforeAll that throws: its tests did not fail, they did not run.
function errorsOf(module: TestModule): readonly string[] {
  const suites = [...module.children.allSuites()].map((suite) => ({ name: suite.fullName, errors: suite.errors() }));
  const broken = [{ name: "", errors: module.errors() }, ...suites].filter(({ errors }) => errors.length > 0);
  return broken.map(({ name, errors }) => {
    const where = [module.relativeModuleId, name].filter((part) => part !== "").join(" > ");
    return `${where}: ${errors.map(firstLine).join("; ")}`;
  });
}

// The runner printed the whole of it.
function firstLine({ message }: SerializedError): string {
  return message.split("\n", 1)[0] ?? "";
}
