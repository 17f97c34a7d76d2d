import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The server's program: what the environment names, else the one on the PATH; undefined when there is none. */
export function findRedisServer(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "redis-server"));
  return [process.env.REDIS_SERVER_PROGRAM ?? "", ...onPath].find((path) => path !== "" && existsSync(path));
}

/** A server of its own, which a test can kill, freeze, and start again on the same port and the same files. */
export class CrashingRedisServer implements AsyncDisposable {
  readonly port: number;
  readonly #program: string;
  readonly #folder: string;
  readonly #flags: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(
    program: string,
    place: { readonly folder: string; readonly port: number },
    flags: readonly string[],
  ) {
    this.#program = program;
    this.#folder = place.folder;
    this.port = place.port;
    this.#flags = flags;
  }

  /** With flags as on the command line; without any it forgets everything when it ends. */
  static async start(program: string, flags: readonly string[] = []): Promise<CrashingRedisServer> {
    const folder = await mkdtemp(join(tmpdir(), "plaza-redis-"));
    const server = new CrashingRedisServer(program, { folder, port: await freePort() }, flags);
    server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Clients retry until it listens. */
  restart(): void {
    const place = ["--bind", "127.0.0.1", "--port", String(this.port), "--dir", this.#folder, "--save", ""];
    this.#process = spawn(this.#program, [...place, ...this.#flags], { stdio: "ignore" });
  }

  async kill(): Promise<void> {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, "exit");
    running.kill("SIGKILL");
    await exited;
  }

  /** Its connections stay and nothing on them is answered. */
  freeze(): void {
    this.#process?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#process?.kill("SIGCONT");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
