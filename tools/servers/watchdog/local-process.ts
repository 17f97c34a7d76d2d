import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expectFree } from "../free-port.ts";
import { readTail } from "./log-tail.ts";
import { LOG_FILE, type WatchdogEvent, type WatchdogRequest } from "./messages.ts";

export type Address = { readonly host: string; readonly port: number };

export type Launch = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Written before every start; the paths are relative to the directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where the program will answer, and nothing may answer before. */
  readonly address?: Address;
};

export type LocalProcessOptions = {
  /** Part of the directory's name. */
  readonly name: string;
  /** From SIGTERM to SIGKILL at the end; 0 when the data are thrown away with the directory anyway. */
  readonly graceMs: number;
};

/** A server program in the care of a watchdog: it goes when this process goes. */
export class LocalProcess {
  static async open({ name, graceMs }: LocalProcessOptions): Promise<LocalProcess> {
    const watchdog = spawn(process.execPath, [join(import.meta.dirname, "watchdog.ts"), name, String(graceMs)], {
      detached: true,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const opened = new LocalProcess(watchdog);
    await opened.#awaiting(opened.#ready.promise);
    return opened;
  }

  readonly listenHost = "127.0.0.1";
  readonly #watchdog: ChildProcess;
  readonly #ready = Promise.withResolvers<void>();
  #directory = "";
  #pid: number | undefined;
  #lastExit = "it was never started";
  #started = Promise.withResolvers<void>();
  #gone = Promise.withResolvers<void>();

  private constructor(watchdog: ChildProcess) {
    this.#watchdog = watchdog;
    watchdog.on("message", (event: WatchdogEvent) => this.#handle(event));
    watchdog.on("exit", (code) => this.#handleLoss(new Error(`the watchdog ended with code ${code}`)));
    watchdog.on("error", (error) => this.#handleLoss(error));
    // A run that forgets to stop its servers can end; the watchdog notices.
    watchdog.unref();
    watchdog.channel?.unref();
  }

  get directory(): string {
    return this.#directory;
  }

  get pid(): number | undefined {
    return this.#pid;
  }

  /** How the process ended; undefined while it runs. */
  get ended(): string | undefined {
    return this.#pid === undefined ? this.#lastExit : undefined;
  }

  async start(launch: Launch): Promise<void> {
    if (this.#pid !== undefined) throw new Error(`process ${this.#pid} is running already`);
    if (launch.address !== undefined) await expectFree(launch.address);
    await this.#writeFiles(launch.files ?? {});
    this.#started = Promise.withResolvers();
    this.#gone = Promise.withResolvers();
    this.#send({ kind: "start", command: launch.command, args: launch.args, env: launch.env ?? {} });
    await this.#awaiting(this.#started.promise);
  }

  /** Sends the signal; resolves when the process is gone, or at once for a signal that only pauses or resumes. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.#pid === undefined) return;
    this.#send({ kind: "signal", signal });
    if (signal !== "SIGSTOP" && signal !== "SIGCONT") await this.#awaiting(this.#gone.promise);
  }

  /** Ends the process and removes the directory. */
  async stop(): Promise<void> {
    if (this.#watchdog.exitCode !== null || this.#watchdog.signalCode !== null) return;
    const gone = once(this.#watchdog, "exit");
    if (this.#watchdog.connected) this.#send({ kind: "finish" });
    await this.#awaiting(gone);
  }

  logTail(): Promise<string> {
    return readTail(join(this.#directory, LOG_FILE));
  }

  #handle(event: WatchdogEvent): void {
    switch (event.kind) {
      case "ready":
        this.#directory = event.directory;
        this.#ready.resolve();
        break;
      case "started":
        this.#pid = event.pid;
        this.#started.resolve();
        break;
      case "failed":
        this.#started.reject(new Error(event.message));
        break;
      case "exited":
        this.#pid = undefined;
        this.#lastExit = event.signal === null ? `it exited with code ${event.code}` : `${event.signal} ended it`;
        this.#gone.resolve();
        break;
    }
  }

  #handleLoss(error: Error): void {
    if (this.#pid !== undefined) this.#lastExit = error.message;
    this.#pid = undefined;
    this.#gone.resolve();
    for (const pending of [this.#ready, this.#started]) {
      // Nobody may be waiting for it, and then its rejection is nobody's.
      pending.promise.catch(() => {});
      pending.reject(error);
    }
  }

  // Node would end a process that waits for nothing but an unreferenced watchdog.
  async #awaiting<T>(promise: Promise<T>): Promise<T> {
    const keepAlive = setInterval(() => {}, 60_000);
    try {
      return await promise;
    } finally {
      clearInterval(keepAlive);
    }
  }

  async #writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(this.#directory, path)), { recursive: true });
      await writeFile(join(this.#directory, path), content);
    }
  }

  #send(request: WatchdogRequest): void {
    this.#watchdog.send(request);
  }
}
