/**
 * The process between a run and one server. It owns the server's process and temporary directory, so that both go when
 * the run goes, however that ends: the channel to the run breaks even on kill -9, and the watchdog hears that.
 *
 *   node watchdog.ts <name> <grace in ms>
 *
 * 1. Makes the directory and says which.
 * 2. Starts, signals and restarts the server as told; tells every exit.
 * 3. On `finish` or a broken channel: SIGTERM, after the grace SIGKILL (at once with a grace of 0), to the whole process
 *    group of the server; then removes the directory and ends.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { LOG_FILE, type WatchdogEvent, type WatchdogRequest } from "./messages.ts";

const [, , name = "server", grace = "0"] = process.argv;
const directory = mkdtempSync(join(tmpdir(), `plaza-server-${name}-`));
let server: ChildProcess | undefined;
let isFinishing = false;

process.on("message", (request: WatchdogRequest) => handle(request));
process.on("disconnect", () => void finish());
tell({ kind: "ready", directory });

function handle(request: WatchdogRequest): void {
  switch (request.kind) {
    case "start":
      start(request);
      break;
    case "signal":
      signalServer(request.signal);
      break;
    case "finish":
      void finish();
      break;
  }
}

function start({ command, args, env }: Extract<WatchdogRequest, { kind: "start" }>): void {
  const log = openSync(join(directory, LOG_FILE), "a");
  // Its own process group: Ctrl-C in the terminal is for the run, which stops its servers in order.
  const child = spawn(command, args, {
    cwd: directory,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  server = child;
  child.once("spawn", () => tell({ kind: "started", pid: child.pid ?? 0 }));
  child.once("error", (error) => tell({ kind: "failed", message: error.message }));
  child.once("exit", (code, signal) => {
    server = undefined;
    tell({ kind: "exited", code, signal });
  });
}

function signalServer(signal: NodeJS.Signals): void {
  const pid = server?.pid;
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group is gone before its exit was told.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

async function finish(): Promise<void> {
  if (isFinishing) return;
  isFinishing = true;
  await endServer(Number(grace));
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

async function endServer(graceMs: number): Promise<void> {
  if (server?.pid === undefined) return;
  const gone = once(server, "exit");
  if (graceMs > 0) {
    // A stopped process would keep the signal for later.
    signalServer("SIGCONT");
    signalServer("SIGTERM");
    await Promise.race([gone, delay(graceMs)]);
  }
  signalServer("SIGKILL");
  await gone;
}

function tell(event: WatchdogEvent): void {
  // A run that is gone does not hear; `disconnect` cleans up after it.
  if (process.connected) process.send?.(event, () => {});
}
