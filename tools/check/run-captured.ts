import { spawn } from "node:child_process";
import { once } from "node:events";

export type CapturedRun = {
  readonly isSuccess: boolean;
  /** Both streams, in the order of arrival. */
  readonly output: string;
  readonly durationMs: number;
};

/** Runs a program to its end and keeps what it prints. A program that cannot be started is a run that failed. */
export async function runCaptured(command: string, args: readonly string[], cwd: string): Promise<CapturedRun> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], env: colored() });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const failure = await once(child, "close").then(
    () => undefined,
    (error: Error) => error,
  );
  const output = [Buffer.concat(chunks).toString().trimEnd(), failure?.message ?? ""].filter((part) => part !== "");
  return { isSuccess: child.exitCode === 0, output: output.join("\n"), durationMs: performance.now() - start };
}

function colored(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
}
