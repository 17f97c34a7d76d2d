import { ContainerProcess, findImage } from "./container-process.ts";
import { fromEnvironment } from "./external-server.ts";
import { firstAvailable } from "./first-available.ts";
import { freePort } from "./free-port.ts";
import { ManagedServer, type ServerProcess } from "./managed-server.ts";
import { findProgram } from "./program.ts";
import { greetNats } from "./protocols/nats.ts";
import { installByApt } from "./recipes/apt.ts";
import { installByGo } from "./recipes/go.ts";
import type { Availability, NatsServer, Origin, StartOptions } from "./server.ts";
import { LocalProcess } from "./watchdog/local-process.ts";

const NAME = "NATS";
const IMAGE = "nats:2";
const GO_PROGRAM = { module: "github.com/nats-io/nats-server/v2", version: "2.15.2", program: "nats-server" };
const READY_DEADLINE_MS = 20_000;
const GRACE_MS = 5_000;
// Where `no_fast_producer_stall` came.
const NO_STALL_SINCE = [2, 11] as const;

export type NatsOptions = StartOptions & {
  /** Default true. */
  readonly hasJetStream?: boolean;
  /** How often JetStream calls fsync: a duration like "2m", the server's default, or "always". */
  readonly syncInterval?: string;
  /** Keeps JetStream's data after the end; the default is a temporary directory. Not with Docker. */
  readonly dataDirectory?: string;
  /** The default is a free port. */
  readonly port?: number;
};

export function startNats(options: NatsOptions = {}): Promise<Availability<NatsServer>> {
  return firstAvailable<NatsServer>({
    name: NAME,
    options,
    addressOf: ({ url }) => url,
    candidates: [
      () => fromEnvironment({ name: NAME, variable: "NATS_URL", start: options, parse: (url) => ({ url }) }),
      () => fromDocker(options),
      () => fromProgram(options),
    ],
  });
}

async function fromDocker(options: NatsOptions): Promise<Availability<NatsServer>> {
  if (options.dataDirectory !== undefined)
    return { kind: "unavailable", reason: "Docker: the data directory is local" };
  const image = await findImage(IMAGE);
  if (image.kind === "missing") return { kind: "unavailable", reason: image.reason };
  const port = options.port ?? (await freePort());
  const process = new ContainerProcess({ image: IMAGE, ports: [{ host: port, container: port }] });
  const origin: Origin = { kind: "docker", description: `${IMAGE} in Docker` };
  return run(options, { process, origin, command: "nats-server", port, canDisableStall: true });
}

async function fromProgram(options: NatsOptions): Promise<Availability<NatsServer>> {
  const search = await findProgram({
    program: "nats-server",
    recipes: [
      { label: "by go install", install: () => installByGo(GO_PROGRAM) },
      { label: "by apt-get", install: () => installByApt("nats-server").then(() => "/usr/sbin/nats-server") },
    ],
  });
  if (search.kind === "missing") return { kind: "unavailable", reason: search.reason };
  const { command, version, origin } = search.found;
  const process = await LocalProcess.open({
    name: "nats",
    graceMs: options.dataDirectory === undefined ? 0 : GRACE_MS,
  });
  const port = options.port ?? (await freePort());
  return run(options, { process, origin, command, port, canDisableStall: isAtLeast(version, NO_STALL_SINCE) });
}

type Run = {
  readonly process: ServerProcess;
  readonly origin: Origin;
  readonly command: string;
  readonly port: number;
  readonly canDisableStall: boolean;
};

async function run(options: NatsOptions, { command, ...run }: Run): Promise<Availability<NatsServer>> {
  const { process, origin, port } = run;
  const address = { host: "127.0.0.1", port };
  const server = await ManagedServer.start({
    name: NAME,
    origin,
    process,
    deadlineMs: READY_DEADLINE_MS,
    launch: {
      command,
      args: ["-c", `${process.directory}/nats.conf`],
      files: { "nats.conf": configuration(options, run) },
    },
    address,
    probe: async () => (await greetNats(address)).version,
  });
  return { kind: "available", server: Object.assign(server, { url: `nats://${address.host}:${port}` }) };
}

function configuration(options: NatsOptions, run: Omit<Run, "command">): string {
  const { hasJetStream = true, syncInterval, dataDirectory = `${run.process.directory}/jetstream` } = options;
  const sync = syncInterval === undefined ? "" : `sync_interval: ${JSON.stringify(syncInterval)}`;
  return [
    `listen: "${run.process.listenHost}:${run.port}"`,
    // One slow consumer must not slow down the producers; Plaza has its own backpressure.
    run.canDisableStall ? "no_fast_producer_stall: true" : "",
    hasJetStream ? `jetstream { store_dir: ${JSON.stringify(dataDirectory)}\n${sync} }` : "",
  ].join("\n");
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [actualMajor = 0, actualMinor = 0] = version.split(".").map(Number);
  return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}
