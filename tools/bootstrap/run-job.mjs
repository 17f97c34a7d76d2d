import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { REPOSITORY, TOOLCHAIN_BIN } from "./paths.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program of the repository in the place of this process: with its terminal and its signals. Returns when it
 * succeeds; otherwise ends this process the way the program ended.
 */
export async function runJob(node, program, { cwd }) {
  const child = spawn(node, program, {
    cwd,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: [TOOLCHAIN_BIN, join(REPOSITORY, "node_modules/.bin"), process.env.PATH].join(delimiter),
    },
  });
  const stopForwarding = forwardSignals(child);
  await once(child, "exit");
  stopForwarding();
  if (child.signalCode !== null) process.kill(process.pid, child.signalCode);
  if (child.exitCode !== 0) process.exit(child.exitCode ?? 1);
}

/**
 * Signals for this process go to the child until the returned function is called.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
export function forwardSignals(child) {
  const forward = (signal) => {
    // Ctrl-C goes to the whole foreground group: the program has it already, and would take a second one for impatience.
    const isFromTerminal = signal === "SIGINT" && process.stdin.isTTY;
    if (!isFromTerminal) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  return () => {
    for (const signal of SIGNALS) process.off(signal, forward);
  };
}
