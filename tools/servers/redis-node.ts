import { ManagedServer, type ServerProcess } from "./managed-server.ts";
import { redisCommand } from "./protocols/redis.ts";
import type { Origin, RedisServer } from "./server.ts";

const READY_DEADLINE_MS = 20_000;

export type RedisNodeOptions = {
  readonly name: string;
  readonly process: ServerProcess;
  readonly origin: Origin;
  readonly command: string;
  readonly port: number;
  /** Keeps the data in an append-only file, so that a restart finds them. The default, false, forgets them. */
  readonly isAppendOnly?: boolean | undefined;
  /** The port of the cluster bus; makes this a node of a Redis Cluster. */
  readonly busPort?: number;
};

/** One Redis process. */
export async function startRedisNode(options: RedisNodeOptions): Promise<RedisServer> {
  const { name, process, origin, command, port } = options;
  const address = { host: "127.0.0.1", port };
  const server = await ManagedServer.start({
    name,
    origin,
    process,
    deadlineMs: READY_DEADLINE_MS,
    launch: { command, args: [`${process.directory}/redis.conf`], files: { "redis.conf": configuration(options) } },
    address,
    probe: async () => {
      await redisCommand(address, "PING");
      return versionOf(await redisCommand(address, "INFO", "server"));
    },
  });
  return Object.assign(server, { url: `redis://${address.host}:${port}` });
}

function configuration({ process, port, isAppendOnly = false, busPort }: RedisNodeOptions): string {
  const lines = [
    `bind ${process.listenHost}`,
    `port ${port}`,
    `dir "${process.directory}"`,
    'save ""',
    `appendonly ${isAppendOnly ? "yes" : "no"}`,
    // Without a password it would refuse every client that does not come from its own loopback, as in a container.
    "protected-mode no",
  ];
  return [...lines, ...(busPort === undefined ? [] : clusterLines(port, busPort))].join("\n");
}

function clusterLines(port: number, busPort: number): readonly string[] {
  return [
    "cluster-enabled yes",
    "cluster-config-file nodes.conf",
    `cluster-port ${busPort}`,
    "cluster-announce-ip 127.0.0.1",
    `cluster-announce-port ${port}`,
    `cluster-announce-bus-port ${busPort}`,
    // Long enough for a busy machine, short enough for a test of a lost node.
    "cluster-node-timeout 2000",
  ];
}

function versionOf(info: string): string {
  return /^redis_version:(\S+)/m.exec(info)?.[1] ?? "unknown";
}
