/** Names the file into which the reporter writes. */
export const RESULTS_FILE_VARIABLE = "PLAZA_TEST_RESULTS";

export type TestOutcome = {
  readonly name: string;
  /** `pending` is a test that had not ended when the run did. */
  readonly state: "passed" | "failed" | "skipped" | "pending";
  readonly note?: string | undefined;
};

/** What one run of vitest left. */
export type VitestResults = {
  readonly tests: readonly TestOutcome[];
  /** Of files and suites outside of a test, and unhandled ones. */
  readonly errors: readonly string[];
};
