import { whenReady } from "./readiness.ts";
import type { Origin, Server } from "./server.ts";
import type { Address, Launch } from "./watchdog/local-process.ts";

/** Where a server program runs: a process of this machine or a container. */
export interface ServerProcess {
  /** Exists before the first start and keeps its content until the end. */
  readonly directory: string;
  /** The address on which the program has to listen to be reached on 127.0.0.1 from here. */
  readonly listenHost: string;
  readonly pid: number | undefined;
  /** How the process ended; undefined while it runs. */
  readonly ended: string | undefined;
  start(launch: Launch): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
  stop(): Promise<void>;
  logTail(): Promise<string>;
}

export type ManagedServerOptions = {
  readonly name: string;
  readonly origin: Origin;
  readonly process: ServerProcess;
  readonly launch: Launch;
  readonly deadlineMs: number;
  /** Where it will answer. */
  readonly address: Address;
  /** Speaks the server's protocol and resolves with its version. */
  readonly probe: () => Promise<string>;
};

/** A server of this run: always on the same address and directory, however often it is killed and restarted. */
export class ManagedServer implements Server {
  /** Resolves when the server answers; a server that does not come up is removed and rejects with its log. */
  static async start(options: ManagedServerOptions): Promise<ManagedServer> {
    const server = new ManagedServer(options);
    try {
      await server.#start();
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  readonly #options: ManagedServerOptions;
  #version = "unknown";

  private constructor(options: ManagedServerOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  get origin(): Origin {
    return this.#options.origin;
  }

  get version(): string {
    return this.#version;
  }

  get pid(): number | undefined {
    return this.#options.process.pid;
  }

  kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    return this.#options.process.kill(signal);
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.#start();
  }

  stop(): Promise<void> {
    return this.#options.process.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #start(): Promise<void> {
    const { name, process, launch, deadlineMs, address, probe } = this.#options;
    await process.start({ ...launch, address });
    await whenReady(process, {
      name,
      deadlineMs,
      probe: async () => {
        this.#version = await probe();
      },
    });
  }
}
