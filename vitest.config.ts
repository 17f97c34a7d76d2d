import { configDefaults, defineConfig } from "vitest/config";

const OUTSIDE = [...configDefaults.exclude, "**/dist/**", "**/.servers/**"];
const INTEGRATION = "**/*.integration.test.ts";
const END_TO_END = "**/*.e2e.test.ts";

/** The suffix of a test file is the environment that it needs; every suffix is one project. */
export default defineConfig({
  test: {
    // A worker per process: a native addon or a signal handler of one file cannot reach another.
    pool: "forks",
    // Without this every project would claim the benchmarks.
    benchmark: { include: [] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...OUTSIDE, INTEGRATION, END_TO_END],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [INTEGRATION],
          exclude: OUTSIDE,
          // Real servers: a stream that is created or a keyspace that is agreed on takes seconds on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: [`test/${END_TO_END}`],
          exclude: OUTSIDE,
          // Each file starts a whole cluster; two at once measure each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "bench",
          include: [],
          fileParallelism: false,
          testTimeout: 300_000,
          benchmark: { include: ["**/*.bench.ts"], exclude: OUTSIDE },
        },
      },
    ],
  },
});
