import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { GenericContainer, StartedTestContainer, WaitStrategy } from "testcontainers";
import type { ServerProcess } from "./managed-server.ts";
import type { Found } from "./program.ts";
import { runTool } from "./run-tool.ts";
import type { Launch } from "./watchdog/local-process.ts";

const DIRECTORY = "/plaza";
const PING_TIMEOUT_MS = 5_000;
// Cassandra's image is 150 MB.
const PULL_TIMEOUT_MS = 240_000;

// The caller speaks the server's protocol itself, which says more than an open port.
const NO_WAIT: WaitStrategy = {
  waitUntilReady: async () => {},
  withStartupTimeout: () => NO_WAIT,
  isStartupTimeoutSet: () => true,
  getStartupTimeout: () => 0,
};

/** Loaded only where there is a Docker: it is large, and most machines of a developer need nothing of it. */
type Testcontainers = typeof import("testcontainers");
type ContainerHandle = ReturnType<
  Awaited<ReturnType<Testcontainers["getContainerRuntimeClient"]>>["container"]["getById"]
>;

export type ContainerOptions = {
  readonly image: string;
  readonly ports: readonly { readonly host: number; readonly container: number }[];
  /** The id of a container whose network this one shares, instead of ports of its own. */
  readonly networkOf?: string;
};

/** Whether Docker answers, the image is there or can be pulled, and so can the one that cleans up after a dead run. */
export async function findImage(image: string): Promise<Found<string>> {
  if (!hasDockerAddress()) return { kind: "missing", reason: "Docker is not running" };
  try {
    await runTool("docker", ["version", "--format", "{{.Server.Version}}"], { timeoutMs: PING_TIMEOUT_MS });
    await ensureImage(image);
    await ensureReaper();
    return { kind: "found", found: image };
  } catch (error) {
    return { kind: "missing", reason: `Docker: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function hasDockerAddress(): boolean {
  const sockets = ["/var/run/docker.sock", join(homedir(), ".docker/run/docker.sock")];
  return process.env.DOCKER_HOST !== undefined || sockets.some((socket) => existsSync(socket));
}

async function ensureImage(image: string): Promise<void> {
  const isPresent = await runTool("docker", ["image", "inspect", image], { timeoutMs: PING_TIMEOUT_MS }).then(
    () => true,
    () => false,
  );
  if (!isPresent) await runTool("docker", ["pull", "-q", image], { timeoutMs: PULL_TIMEOUT_MS });
}

async function ensureReaper(): Promise<void> {
  const { getContainerRuntimeClient, getReaper } = await import("testcontainers");
  await getReaper(await getContainerRuntimeClient());
}

/** A server program in a container. Testcontainers' reaper removes it when this process goes. */
export class ContainerProcess implements ServerProcess {
  readonly directory = DIRECTORY;
  readonly listenHost = "0.0.0.0";
  readonly pid = undefined;
  readonly #options: ContainerOptions;
  #container: StartedTestContainer | undefined;
  #handle: ContainerHandle | undefined;
  #ended: string | undefined = "it was never started";
  #gone: Promise<void> = Promise.resolve();

  constructor(options: ContainerOptions) {
    this.#options = options;
  }

  get ended(): string | undefined {
    return this.#ended;
  }

  get id(): string {
    if (this.#container === undefined) throw new Error("the container has not been started");
    return this.#container.getId();
  }

  async start(launch: Launch): Promise<void> {
    if (this.#handle === undefined) await this.#create(launch);
    else await this.#handle.start();
    this.#ended = undefined;
    this.#gone = this.#watch(this.#requireHandle());
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.#handle === undefined || this.#ended !== undefined) return;
    await this.#handle.kill({ signal });
    if (signal !== "SIGSTOP" && signal !== "SIGCONT") await this.#gone;
  }

  async stop(): Promise<void> {
    await this.#container?.stop({ timeout: 0, remove: true, removeVolumes: true });
    this.#container = undefined;
    this.#handle = undefined;
  }

  async logTail(): Promise<string> {
    return this.#container === undefined
      ? ""
      : runTool("docker", ["logs", "--tail", "30", this.id], { timeoutMs: 10_000 });
  }

  async #create(launch: Launch): Promise<void> {
    const { GenericContainer, getContainerRuntimeClient } = await import("testcontainers");
    this.#container = await this.#describe(new GenericContainer(this.#options.image), launch).start();
    const client = await getContainerRuntimeClient();
    this.#handle = client.container.getById(this.#container.getId());
  }

  #describe(container: GenericContainer, { command, args, env, files }: Launch): GenericContainer {
    const { ports, networkOf } = this.#options;
    const contents = Object.entries(files ?? {}).map(([path, content]) => ({ target: join(DIRECTORY, path), content }));
    container
      .withEntrypoint([command])
      .withCommand([...args])
      .withEnvironment({ ...env })
      .withCopyContentToContainer(contents)
      .withWaitStrategy(NO_WAIT)
      .withExposedPorts(...ports);
    return networkOf === undefined ? container : container.withNetworkMode(`container:${networkOf}`);
  }

  #requireHandle(): ContainerHandle {
    if (this.#handle === undefined) throw new Error("the container has not been created");
    return this.#handle;
  }

  /** Resolves when the container ends, and never rejects. */
  async #watch(handle: ContainerHandle): Promise<void> {
    const result: { readonly StatusCode: number } | undefined = await handle.wait().catch(() => undefined);
    this.#ended = result === undefined ? "its container is gone" : `it exited with code ${result.StatusCode}`;
  }
}
