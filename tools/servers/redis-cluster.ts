import { ContainerProcess, findImage } from "./container-process.ts";
import { fromEnvironment } from "./external-server.ts";
import { firstAvailable } from "./first-available.ts";
import { freePorts } from "./free-port.ts";
import type { ServerProcess } from "./managed-server.ts";
import { redisCommand } from "./protocols/redis.ts";
import { whenReady } from "./readiness.ts";
import { findRedisProgram, REDIS_IMAGE } from "./redis.ts";
import { startRedisNode } from "./redis-node.ts";
import type { Availability, Origin, RedisCluster, RedisServer, StartOptions } from "./server.ts";
import { LocalProcess } from "./watchdog/local-process.ts";

const NAME = "Redis Cluster";
const SLOTS = 16_384;
// Gossip needs a few rounds of 100 ms.
const FORMATION_DEADLINE_MS = 30_000;

export type RedisClusterOptions = StartOptions & {
  /** Masters, which share the slots evenly; the default is 3. */
  readonly nodes?: number;
};

export function startRedisCluster(options: RedisClusterOptions = {}): Promise<Availability<RedisCluster>> {
  return firstAvailable<RedisCluster>({
    name: NAME,
    options,
    addressOf: ({ urls }) => urls.join(","),
    candidates: [() => named(options), () => fromDocker(options), () => fromProgram(options)],
  });
}

function named(options: RedisClusterOptions): Promise<Availability<RedisCluster>> {
  const parse = (value: string) => ({ urls: value.split(","), nodes: [] });
  return fromEnvironment({ name: NAME, variable: "REDIS_CLUSTER_URLS", start: options, parse });
}

async function fromDocker({ nodes = 3 }: RedisClusterOptions): Promise<Availability<RedisCluster>> {
  const image = await findImage(REDIS_IMAGE);
  if (image.kind === "missing") return { kind: "unavailable", reason: image.reason };
  const seats = await takeSeats(nodes);
  const ports = seats.map(({ port }) => ({ host: port, container: port }));
  // The nodes share one network, so that 127.0.0.1 and the ports mean the same inside and outside. The network has to
  // outlive every node: it belongs to a container that does nothing.
  const network = new ContainerProcess({ image: REDIS_IMAGE, ports });
  await network.start({ command: "sleep", args: ["infinity"] });
  return form(seats, {
    origin: { kind: "docker", description: `${nodes} × ${REDIS_IMAGE} in Docker` },
    command: "redis-server",
    open: async () => new ContainerProcess({ image: REDIS_IMAGE, ports: [], networkOf: network.id }),
    close: () => network.stop(),
  });
}

async function fromProgram({ nodes = 3 }: RedisClusterOptions): Promise<Availability<RedisCluster>> {
  const search = await findRedisProgram();
  if (search.kind === "missing") return { kind: "unavailable", reason: search.reason };
  const { command, origin } = search.found;
  return form(await takeSeats(nodes), {
    origin: { ...origin, description: `${nodes} × ${origin.description}` },
    command,
    open: () => LocalProcess.open({ name: "redis-cluster", graceMs: 0 }),
    close: async () => {},
  });
}

/** The ports of one node, and the slots that it owns. */
type Seat = { readonly port: number; readonly busPort: number; readonly first: number; readonly last: number };

async function takeSeats(nodes: number): Promise<readonly Seat[]> {
  const [ports, busPorts] = await Promise.all([freePorts(nodes), freePorts(nodes)]);
  return ports.map((port, index) => ({
    port,
    busPort: busPorts[index] ?? 0,
    first: Math.floor((index * SLOTS) / nodes),
    last: Math.floor(((index + 1) * SLOTS) / nodes) - 1,
  }));
}

type Means = {
  readonly origin: Origin;
  readonly command: string;
  readonly open: () => Promise<ServerProcess>;
  readonly close: () => Promise<void>;
};

async function form(seats: readonly Seat[], means: Means): Promise<Availability<RedisCluster>> {
  const starts = await Promise.allSettled(seats.map((seat) => startNode(seat, means)));
  const nodes = starts.filter((start) => start.status === "fulfilled").map(({ value }) => value);
  const cluster = clusterOf(nodes, { ...means, agree: () => agree(seats) });
  try {
    for (const start of starts) if (start.status === "rejected") throw start.reason;
    await join(seats);
    await agree(seats);
    return { kind: "available", server: cluster };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function startNode({ port, busPort }: Seat, means: Means): Promise<RedisServer> {
  const { origin, command } = means;
  const process = await means.open();
  // A node that comes back has to bring its slots: the file nodes.conf is in the directory, which stays.
  return startRedisNode({ name: `${NAME} node ${port}`, process, origin, command, port, busPort });
}

async function join(seats: readonly Seat[]): Promise<void> {
  const [meetingPoint] = seats;
  for (const { port, first, last } of seats) {
    const address = addressOf(port);
    await redisCommand(address, "CLUSTER", "ADDSLOTSRANGE", String(first), String(last));
    if (meetingPoint === undefined || meetingPoint.port === port) continue;
    const { port: meetPort, busPort: meetBus } = meetingPoint;
    await redisCommand(address, "CLUSTER", "MEET", "127.0.0.1", String(meetPort), String(meetBus));
  }
}

/** Waits until every node knows every other and all slots are served. */
async function agree(seats: readonly Seat[]): Promise<void> {
  const running = { ended: undefined, logTail: async () => "(see the nodes)" };
  await Promise.all(
    seats.map(({ port }) =>
      whenReady(running, {
        name: `${NAME} as node ${port} sees it`,
        deadlineMs: FORMATION_DEADLINE_MS,
        probe: () => expectFormed(port, seats.length),
      }),
    ),
  );
}

async function expectFormed(port: number, nodes: number): Promise<void> {
  const info = await redisCommand(addressOf(port), "CLUSTER", "INFO");
  const isFormed = info.includes("cluster_state:ok") && info.includes(`cluster_known_nodes:${nodes}\r`);
  if (!isFormed) throw new Error(`not formed: ${info.replaceAll("\r\n", " ")}`);
}

function addressOf(port: number): { readonly host: string; readonly port: number } {
  return { host: "127.0.0.1", port };
}

function clusterOf(
  nodes: readonly RedisServer[],
  { origin, close, agree }: Pick<Means, "origin" | "close"> & { readonly agree: () => Promise<void> },
): RedisCluster {
  const onAll = async (action: (node: RedisServer) => Promise<void>) => void (await Promise.all(nodes.map(action)));
  const stop = async () => {
    await onAll((node) => node.stop());
    await close();
  };
  return {
    name: NAME,
    origin,
    version: nodes[0]?.version ?? "unknown",
    pid: undefined,
    urls: nodes.map(({ url }) => url),
    nodes,
    kill: (signal) => onAll((node) => node.kill(signal)),
    restart: async () => {
      await onAll((node) => node.restart());
      await agree();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
