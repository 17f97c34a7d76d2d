import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ERROR_LINES = 3;
const MAX_OUTPUT_BYTES = 16 * 1024 ** 2;

export type ToolOptions = {
  readonly timeoutMs: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a program to its end and returns what it printed; rejects with the end of its error output. */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<string> {
  const { timeoutMs, cwd, env } = options;
  try {
    const { stdout, stderr } = await run(command, args, {
      timeout: timeoutMs,
      maxBuffer: MAX_OUTPUT_BYTES,
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    return stdout + stderr;
  } catch (error) {
    throw new Error(`${command} ${args[0] ?? ""} failed: ${explain(error, timeoutMs)}`, { cause: error });
  }
}

function explain(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if ("killed" in error && error.killed === true) return `not done in ${timeoutMs} ms`;
  const printed = ["stderr", "stdout"].map((name) => String(Reflect.get(error, name) ?? "").trim());
  const output = printed.find((text) => text !== "");
  return output?.split("\n").slice(-ERROR_LINES).join(" | ") ?? error.message;
}

/** The first of the names that is an executable on the PATH. */
export async function findOnPath(...names: readonly string[]): Promise<string | undefined> {
  const directories = (process.env.PATH ?? "").split(delimiter).filter((directory) => directory !== "");
  for (const name of names) {
    for (const directory of directories) {
      if (await isExecutable(join(directory, name))) return join(directory, name);
    }
  }
  return undefined;
}

/** True for a file that this user may run. */
export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
