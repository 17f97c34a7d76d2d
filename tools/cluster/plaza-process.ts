import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../servers/free-port.ts";
import { LocalProcess } from "../servers/watchdog/local-process.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Cassandra's schema is agreed on within this time even on a busy machine. */
const READY_DEADLINE_MS = 60_000;
const READY_POLL_MS = 50;
/** Above the drain deadline that the processes are given. */
const STOP_GRACE_MS = 15_000;
const DRAIN_DEADLINE_MS = 10_000;

export type PlazaProcessOptions = {
  /** The folder below services/. */
  readonly service: string;
  readonly env: Readonly<Record<string, string>>;
};

/** One Plaza service in a process of its own, on this machine, with health on a free port. Ends with its owner. */
export class PlazaProcess {
  static async start(options: PlazaProcessOptions): Promise<PlazaProcess> {
    const local = await LocalProcess.open({ name: options.service, graceMs: STOP_GRACE_MS });
    const started = new PlazaProcess(local, options, await freePort());
    await started.#launch();
    return started;
  }

  readonly service: string;
  readonly adminUrl: string;
  readonly #local: LocalProcess;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(local: LocalProcess, { service, env }: PlazaProcessOptions, adminPort: number) {
    this.service = service;
    this.adminUrl = `http://127.0.0.1:${adminPort}`;
    this.#local = local;
    this.#env = {
      PLAZA_ADMIN_PORT: String(adminPort),
      PLAZA_DRAIN_DEADLINE_MS: String(DRAIN_DEADLINE_MS),
      PLAZA_DATA_DIR: join(local.directory, "data"),
      ...env,
    };
  }

  get pid(): number | undefined {
    return this.#local.pid;
  }

  /** How the process ended; undefined while it runs. */
  get ended(): string | undefined {
    return this.#local.ended;
  }

  /** The data directory, unless the environment named another one. */
  get dataDir(): string {
    return this.#env.PLAZA_DATA_DIR ?? "";
  }

  /** Resolves when the process is gone. */
  kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    return this.#local.kill(signal);
  }

  /** Starts the process again with the same settings and ports; resolves when it is ready. */
  async restart(): Promise<void> {
    if (this.ended === undefined) await this.kill();
    await this.#launch();
  }

  /** Drains and ends the process, and removes its directory. */
  stop(): Promise<void> {
    return this.#local.stop();
  }

  logTail(): Promise<string> {
    return this.#local.logTail();
  }

  async metrics(): Promise<string> {
    return (await fetch(`${this.adminUrl}/metrics`)).text();
  }

  async #launch(): Promise<void> {
    const entry = join(ROOT, "services", this.service, "src/main.ts");
    await this.#local.start({ command: process.execPath, args: [entry], env: this.#env });
    await this.#untilReady();
  }

  async #untilReady(): Promise<void> {
    const giveUpAtMs = performance.now() + READY_DEADLINE_MS;
    while (!(await this.#isReady())) {
      if (this.ended !== undefined) throw new Error(`${this.service}: ${this.ended}\n${await this.logTail()}`);
      if (performance.now() > giveUpAtMs) {
        throw new Error(`${this.service} was not ready within ${READY_DEADLINE_MS} ms\n${await this.logTail()}`);
      }
      await delay(READY_POLL_MS);
    }
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.adminUrl}/health/ready`)).ok;
    } catch {
      return false; // It does not listen yet; the caller knows how long to go on asking.
    }
  }
}
