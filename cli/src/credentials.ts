import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { CommandFailure } from "./command-failure.ts";
import type { Host } from "./host.ts";

/** What signs calls of the server API. */
export type AppCredentials = {
  readonly appKey: string;
  readonly appSecret: string;
};

const FILE = z.object({ appKey: z.string().min(1), appSecret: z.string().min(1) });
const DEFAULT_DATA_DIR = "data";

/**
 * The pair of the data directory that was named on the command line; else that of the environment; else the one that a
 * one-process Plaza keeps in its data directory.
 */
export function findCredentials(
  { env, directory }: Pick<Host, "env" | "directory">,
  dataDir: string | undefined,
): AppCredentials {
  if (dataDir !== undefined) return pairOfDirectory(resolve(directory, dataDir));
  return pairOfEnvironment(env) ?? pairOfDirectory(resolve(directory, env.PLAZA_DATA_DIR || DEFAULT_DATA_DIR));
}

function pairOfEnvironment(env: Host["env"]): AppCredentials | undefined {
  const { PLAZA_APP_KEY: appKey, PLAZA_APP_SECRET: appSecret } = env;
  if (appKey && appSecret) return { appKey, appSecret };
  if (!appKey && !appSecret) return undefined;
  const [given, missing] = appKey ? ["PLAZA_APP_KEY", "PLAZA_APP_SECRET"] : ["PLAZA_APP_SECRET", "PLAZA_APP_KEY"];
  throw new CommandFailure("wrongUsage", `${given} is set and ${missing} is not; they belong together`);
}

function pairOfDirectory(dataDir: string): AppCredentials {
  const path = join(dataDir, "credentials.json");
  try {
    return FILE.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new CommandFailure("wrongUsage", sentenceFor(path, cause), { cause });
  }
}

/** Says both ways to give credentials: who reads it has none yet. */
function sentenceFor(path: string, cause: unknown): string {
  const why = reasonOf(cause);
  return (
    `no credentials: ${path} ${why}. Set PLAZA_APP_KEY and PLAZA_APP_SECRET, ` +
    "or name the data directory of a one-process Plaza with --data-dir or PLAZA_DATA_DIR"
  );
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error && "code" in cause)) return "does not hold a pair of credentials";
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return "does not exist";
  return `cannot be read (${String(cause.code)})`;
}
