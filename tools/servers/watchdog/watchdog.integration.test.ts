import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { LocalProcess } from "./local-process.ts";

const FIXTURE = join(import.meta.dirname, "testing/parent-of-a-server.ts");
const SERVER = ["-e", "setInterval(() => {}, 1000)"];

describe("watchdog of a server", () => {
  it("kill -9 of the parent ends the server and removes its directory", async () => {
    const { parent, pid, directory } = await startParent();
    expect({ isAlive: isAlive(pid), isThere: existsSync(directory) }).toEqual({ isAlive: true, isThere: true });
    parent.kill("SIGKILL");
    await expect
      .poll(() => ({ isAlive: isAlive(pid), isThere: existsSync(directory) }), { timeout: 10_000 })
      .toEqual({
        isAlive: false,
        isThere: false,
      });
  });

  it("a parent that ends without stopping its server does not leave it behind", async () => {
    const { parent, pid, directory } = await startParent();
    parent.stdin?.end();
    await once(parent, "exit");
    expect(parent.exitCode).toBe(0);
    await expect.poll(() => isAlive(pid) || existsSync(directory), { timeout: 10_000 }).toBe(false);
  });

  it("stop ends the server and removes its directory before it resolves", async () => {
    const server = await startServer();
    const { pid, directory } = server;
    await server.stop();
    expect({ isAlive: isAlive(pid), isThere: existsSync(directory) }).toEqual({ isAlive: false, isThere: false });
  });

  it("stop with a grace lets the server end by itself, even when it was paused", async () => {
    const proof = join(await mkdtemp(join(tmpdir(), "plaza-proof-")), "ended");
    const endsItself = `process.on("SIGTERM", () => { fs.writeFileSync(process.env.PROOF, ""); process.exit(); });
      setInterval(() => {}, 1000); console.log("listens");`;
    const server = await LocalProcess.open({ name: "test", graceMs: 10_000 });
    await server.start({ command: process.execPath, args: ["-e", endsItself], env: { PROOF: proof } });
    await expect.poll(() => server.logTail()).toBe("listens");
    await server.kill("SIGSTOP");
    await server.stop();
    expect(existsSync(proof)).toBe(true);
    await rm(dirname(proof), { recursive: true });
  });

  it("a killed server can be started again in the same directory", async () => {
    const server = await startServer();
    const { pid, directory } = server;
    await server.kill("SIGKILL");
    expect(server).toMatchObject({ pid: undefined, ended: "SIGKILL ended it" });
    await server.start({ command: process.execPath, args: SERVER });
    expect(server.directory).toBe(directory);
    expect(server.pid).not.toBe(pid);
    await server.stop();
  });

  it("a program that is not there rejects the start", async () => {
    const server = await LocalProcess.open({ name: "test", graceMs: 0 });
    await expect(server.start({ command: "/no/such/program", args: [] })).rejects.toThrow("ENOENT");
    await server.stop();
  });

  it("keeps what the server prints", async () => {
    const server = await LocalProcess.open({ name: "test", graceMs: 0 });
    await server.start({ command: process.execPath, args: ["-e", "console.error('port is taken'); process.exit(3)"] });
    await expect.poll(() => server.ended).toBe("it exited with code 3");
    expect(await server.logTail()).toBe("port is taken");
    await server.stop();
  });
});

async function startServer(): Promise<LocalProcess> {
  const server = await LocalProcess.open({ name: "test", graceMs: 0 });
  await server.start({ command: process.execPath, args: SERVER });
  return server;
}

async function startParent(): Promise<{
  readonly parent: ChildProcess;
  readonly pid: number;
  readonly directory: string;
}> {
  const parent = spawn(process.execPath, [FIXTURE], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: parent.stdout }), "line");
  return { parent, ...JSON.parse(line) };
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
