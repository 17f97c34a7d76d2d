import { fullJitterDelayMs } from "@plaza/core";
import { createClient, createCluster, RESP_TYPES, RedisClient } from "@redis/client";
import { SCRIPTS, type Scripts } from "./scripts.ts";

/** One connection to one server. */
export type RedisNode = ReturnType<typeof createNode>;

type CommandName = "hmGet" | "hVals" | "sMembers" | "zAdd" | "zRange" | "zRem" | keyof Scripts;

/** The commands that the stores use. The first key decides the shard; all keys of a call are on one shard. */
export type RedisCommands = Pick<RedisNode, CommandName>;

export type RedisBytesCommands = Pick<RedisNode, "readRecent">;

/** One server or a cluster, behind the same few calls. */
export type RedisDriver = {
  /** One attempt; a single server's attempt lasts until it succeeds or `destroy` is called. */
  connect(): Promise<void>;
  readonly commands: RedisCommands;
  /** With texts in replies as Buffers. */
  readonly bytesCommands: RedisBytesCommands;
  /** The connections to all masters, without those that are yet to be made. */
  nodes(): readonly RedisNode[];
  isReady(): boolean;
  close(): Promise<void>;
  destroy(): void;
};

export type DriverEvents = {
  readonly onError: (error: unknown) => void;
  /** A connection came or went; `isReady` may have changed. */
  readonly onChange: () => void;
};

/** The driver reconnects for ever: at once, then with these delays. */
const RECONNECT_BACKOFF = { baseMs: 100, maxMs: 2_000 };

/** Silence on a connection after which it is given up, with pings that keep a healthy one from being silent. */
const SOCKET_SILENCE_MS = 5_000;
const PING_INTERVAL_MS = 2_000;

/** Commands that wait for one connection; what comes on top is refused at once. Far above a wave of presence calls. */
const MAX_QUEUED_COMMANDS = 50_000;

const NODE_OPTIONS = {
  // Away means away: a command is refused at once, and none is sent later on behalf of a caller who has given up.
  disableOfflineQueue: true,
  commandsQueueMaxLength: MAX_QUEUED_COMMANDS,
  pingInterval: PING_INTERVAL_MS,
  maintNotifications: "disabled",
} as const;

// The driver would make an AbortSignal per command and watch only commands that are not sent yet; RedisConnection has a
// deadline of its own for the whole call.
const COMMAND_OPTIONS = { timeout: 0 };

const BYTES = { [RESP_TYPES.BLOB_STRING]: Buffer };

/** A driver for the server at the url. */
export function openServer(url: string, { onError, onChange }: DriverEvents): RedisDriver {
  const node = createNode(url);
  node.on("error", onError);
  for (const event of ["ready", "error", "end"]) node.on(event, onChange);
  return {
    connect: async () => {
      await node.connect();
    },
    commands: node,
    bytesCommands: node.withTypeMapping(BYTES),
    nodes: () => [node],
    isReady: () => node.isReady,
    close: () => node.close(),
    destroy: () => node.destroy(),
  };
}

/** A driver for the cluster that the nodes at the urls belong to. */
export function openCluster(urls: readonly string[], { onError, onChange }: DriverEvents): RedisDriver {
  const cluster = createClusterNodes(urls);
  const connectMasters = () => Promise.all(cluster.masters.map((master) => cluster.nodeClient(master)));
  const onTopologyChange = () => {
    onChange();
    // Masters that a failover brought are connected before a command needs them.
    if (cluster.isReady) connectMasters().catch(onError);
  };
  for (const event of ["error", "node-error"]) cluster.on(event, onError);
  for (const event of ["node-ready", "node-error"]) cluster.on(event, onChange);
  cluster.on("node-disconnect", onTopologyChange);
  return {
    connect: async () => {
      await cluster.connect();
      await connectMasters();
    },
    commands: cluster,
    bytesCommands: cluster.withTypeMapping(BYTES),
    nodes: () => cluster.masters.flatMap((master) => master.client ?? []),
    isReady: () => cluster.isReady && cluster.masters.every((master) => master.client?.isReady === true),
    close: () => cluster.close(),
    destroy: () => cluster.destroy(),
  };
}

/** Whether the server belongs to a cluster. */
export async function isClusterNode(driver: RedisDriver): Promise<boolean> {
  const answers = await Promise.all(driver.nodes().map((node) => node.info("cluster")));
  return answers.some((answer) => answer.includes("cluster_enabled:1"));
}

function createNode(url: string) {
  return createClient({
    ...NODE_OPTIONS,
    url,
    scripts: SCRIPTS,
    commandOptions: COMMAND_OPTIONS,
    socket: socketOptions(),
  });
}

function createClusterNodes(urls: readonly string[]) {
  return createCluster({
    rootNodes: urls.map((url) => ({ url })),
    defaults: { ...NODE_OPTIONS, ...credentialsIn(urls) },
    scripts: SCRIPTS,
    commandOptions: COMMAND_OPTIONS,
    // Connecting to all nodes while reading the topology would hang on one that is away, for ever and for all callers.
    minimizeConnections: true,
    topologyRefreshOnReconnectionAttemptStrategy: 1_000,
  });
}

function socketOptions() {
  return {
    reconnectStrategy: (attempt: number) => fullJitterDelayMs(RECONNECT_BACKOFF, attempt, Math.random()),
    socketTimeout: SOCKET_SILENCE_MS,
  };
}

/** What the connections to discovered nodes need of the first url: they are known by address only. */
function credentialsIn([url = ""]: readonly string[]) {
  const { username, password, socket } = RedisClient.parseURL(url);
  return {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    socket: { ...socketOptions(), ...(socket.tls ? { tls: true as const } : {}) },
  };
}
