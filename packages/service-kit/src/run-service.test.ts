import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test } from "vitest";

const FIXTURE = new URL("./run-service.fixture.ts", import.meta.url).pathname;

type Line = { readonly msg: string; readonly [key: string]: unknown };

/** A real child process, its log lines and its end. */
class Fixture {
  readonly lines: Line[] = [];
  readonly child: ChildProcess;
  readonly exit: Promise<readonly [code: number | null, signal: string | null]>;
  stderr = "";
  readonly #waiting: { readonly message: string; readonly resolve: (line: Line) => void }[] = [];

  constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, [FIXTURE], {
      env: { PATH: process.env.PATH, PLAZA_ADMIN_PORT: "0", PLAZA_DRAIN_DEADLINE_MS: "10000", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.exit = once(this.child, "close") as Promise<[number | null, string | null]>;
    if (this.child.stdout === null || this.child.stderr === null) throw new Error("the fixture has no output");
    createInterface(this.child.stdout).on("line", (text) => this.#take(JSON.parse(text)));
    this.child.stderr.on("data", (chunk) => {
      this.stderr += chunk;
    });
  }

  /** The first line with this message, now or later. Rejects when the process ends without it. */
  async line(message: string): Promise<Line> {
    const there = this.lines.find((line) => line.msg === message);
    if (there) return there;
    const later = new Promise<Line>((resolve) => this.#waiting.push({ message, resolve }));
    const ended = this.exit.then(() => {
      throw new Error(`the process ended without "${message}": ${this.messages.join(", ")} ${this.stderr}`);
    });
    return Promise.race([later, ended]);
  }

  get messages(): readonly string[] {
    return this.lines.map((line) => line.msg);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  #take(line: Line): void {
    this.lines.push(line);
    for (const { message, resolve } of this.#waiting) if (message === line.msg) resolve(line);
  }
}

const running: Fixture[] = [];

function fixture(misbehaviour = "none", environment: Record<string, string> = {}): Fixture {
  const one = new Fixture({ FIXTURE_MISBEHAVIOUR: misbehaviour, ...environment });
  running.push(one);
  return one;
}

afterEach(async () => {
  for (const one of running.splice(0)) {
    one.child.kill("SIGKILL");
    await one.exit;
  }
});

const SHUTDOWN = ["front drains", "drained", "back drains", "drained", "front stopped", "back stopped", "store closed"];

describe("a signal ends the process in order", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s drains all, then stops in reverse order of start, and exits 0",
    async (signal) => {
      const process = fixture();
      await process.line("started");
      process.kill(signal);
      expect(await process.exit).toEqual([0, null]);
      expect(process.messages).toEqual([
        "back started",
        "front started",
        "started",
        "shutting down",
        ...SHUTDOWN,
        "stopped",
      ]);
    },
  );

  test("readiness goes off before a service drains, liveness and metrics stay", async () => {
    const process = fixture("drainHangs");
    const { adminUrl } = await process.line("started");
    expect((await fetch(`${adminUrl}/health/ready`)).status).toBe(200);
    process.kill("SIGTERM");
    await process.line("front drains");
    const ready = await fetch(`${adminUrl}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: "draining",
      checks: { "back.always": { state: "up" }, "front.always": { state: "up" } },
    });
    expect((await fetch(`${adminUrl}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${adminUrl}/metrics`)).text()).toContain("process_cpu_seconds_total");
  });

  test("a second signal exits at once with 1 and says what hung", async () => {
    const process = fixture("drainHangs");
    await process.line("started");
    process.kill("SIGTERM");
    await process.line("front drains");
    process.kill("SIGINT");
    expect(await process.exit).toEqual([1, null]);
    expect(process.lines.at(-1)).toMatchObject({ msg: "second signal, exiting at once", hanging: "front" });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("a %s that npm repeats within moments counts once", async (signal) => {
    const process = fixture();
    await process.line("started");
    process.kill(signal);
    process.kill(signal);
    expect(await process.exit).toEqual([0, null]);
    expect(process.messages).toContain("stopped");
  });

  test("a signal during the start stops what was started and exits 0", async () => {
    const process = fixture("startHangs");
    await process.line("front started");
    process.kill("SIGTERM");
    expect(await process.exit).toEqual([0, null]);
    expect(process.messages.slice(2)).toEqual([
      "shutting down",
      "back drains",
      "drained",
      "back stopped",
      "store closed",
      "stopped",
    ]);
  });
});

describe("a shutdown that is not clean exits 1", () => {
  test("a drain beyond the deadline is named, and everything is still closed", async () => {
    const process = fixture("drainHangs", { PLAZA_DRAIN_DEADLINE_MS: "400" });
    await process.line("started");
    process.kill("SIGTERM");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("a service did not drain")).toMatchObject({ hanging: "front" });
    expect(process.messages.slice(-4)).toEqual(["front stopped", "back stopped", "store closed", "stopped"]);
  });

  test("a stop beyond the deadline is named", async () => {
    const process = fixture("stopHangs", { PLAZA_DRAIN_DEADLINE_MS: "400" });
    await process.line("started");
    process.kill("SIGTERM");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("shutdown deadline exceeded")).toMatchObject({ hanging: "front" });
  });

  test("a drain that fails is logged with its cause, and the rest goes on", async () => {
    const process = fixture("drainFails");
    await process.line("started");
    process.kill("SIGTERM");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("a service did not drain")).toMatchObject({
      err: { message: "clients could not be told" },
    });
    expect(process.messages).toContain("store closed");
  });

  test("a resource that cannot be closed is logged", async () => {
    const process = fixture("closeFails");
    await process.line("started");
    process.kill("SIGTERM");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("a resource could not be closed")).toMatchObject({
      resource: "store",
      err: { message: "the store is gone" },
    });
  });
});

describe("a start that fails exits 1", () => {
  test("what was started is stopped, and one fatal line gives the cause", async () => {
    const process = fixture("startFails");
    expect(await process.exit).toEqual([1, null]);
    expect(process.messages).toEqual(["back started", "the start failed", "back stopped", "store closed", "stopped"]);
    expect(process.lines[1]).toMatchObject({
      level: "fatal",
      err: { message: "no port is free", cause: { message: "EADDRINUSE" } },
    });
  });

  test("wrong settings are all named on stderr", async () => {
    const process = fixture("nonsense", { PLAZA_ADMIN_PORT: "70000" });
    expect(await process.exit).toEqual([1, null]);
    expect(process.stderr).toContain('PLAZA_ADMIN_PORT: "70000" must be a port from 0 to 65535');
    expect(process.stderr).toContain('FIXTURE_MISBEHAVIOUR: "nonsense" must be one of none, ');
    expect(process.lines).toEqual([]);
  });

  test("an admin port that is taken is named with its variable", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const process = fixture("none", { PLAZA_ADMIN_PORT: String(port) });
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("the start failed")).toMatchObject({
      err: {
        message: `health and metrics cannot be served on 127.0.0.1:${port} (PLAZA_ADMIN_PORT)`,
        cause: { code: "EADDRINUSE" },
      },
    });
    other.close();
  });
});

describe("an uncaught error ends the process with 1", () => {
  test("an exception is logged with its cause, resources are closed, nothing drains", async () => {
    const process = fixture("throws");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("uncaught error")).toMatchObject({
      level: "fatal",
      origin: "uncaught exception",
      err: { message: "a bug", cause: { message: "its cause" } },
    });
    expect(process.messages.slice(-4)).toEqual(["front stopped", "back stopped", "store closed", "stopped"]);
    expect(process.messages).not.toContain("front drains");
  });

  test("a rejection that nobody handles is logged and ends it too", async () => {
    const process = fixture("rejects");
    expect(await process.exit).toEqual([1, null]);
    expect(await process.line("uncaught error")).toMatchObject({ origin: "unhandled rejection" });
  });
});

test("a misspelt variable is warned of with the name that was meant", async () => {
  const process = fixture("none", { PLAZA_LOG_LEVLE: "debug" });
  const line = await process.line("variables are set that this service does not read");
  expect(line.variables).toEqual(["PLAZA_LOG_LEVLE (meant PLAZA_LOG_LEVEL?)"]);
});
