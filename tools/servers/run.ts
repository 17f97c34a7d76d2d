/**
 * Runs a command with real servers and their addresses in its environment, and stops them when it ends.
 *
 *   node tools/servers/run.ts [--nats] [--redis] [--redis-cluster] [--cassandra] [--chromium] [--] <command> [arguments]
 *
 * Without a flag it starts all of them.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { parseArgs } from "node:util";
import { SERVER_NAMES, type ServerName, startServers } from "./start-servers.ts";

const options = Object.fromEntries(SERVER_NAMES.map((name) => [name, { type: "boolean" } as const]));
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [command, ...args] = positionals;
if (command === undefined) throw new Error("usage: node tools/servers/run.ts [--nats …] -- <command> [arguments]");

const chosen = SERVER_NAMES.filter((name: ServerName) => values[name] === true);
const servers = await startServers(chosen.length === 0 ? SERVER_NAMES : chosen);
try {
  process.exitCode = await runCommand(command, args);
} finally {
  await servers.stop();
}

async function runCommand(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...servers.environment } });
  // Ctrl-C reaches the command too; its end ends the servers.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  await once(child, "exit");
  const { exitCode, signalCode } = child;
  return exitCode ?? 128 + (signalCode === null ? 0 : constants.signals[signalCode]);
}
