import {
  type AccountStore,
  DEFAULT_RECENT_LOG_LIMITS,
  type PresenceStore,
  type RecentLog,
  type RecentLogLimits,
  type RoomDirectory,
  type RoomSchedule,
  type RoomStatistics,
  type RoomStore,
} from "@plaza/ports";
import { RedisAccountStore } from "./account-store.ts";
import { RedisKeys } from "./keys.ts";
import { RedisPresenceStore } from "./presence-store.ts";
import { RedisRecentLog } from "./recent-log.ts";
import { type ConnectionOptions, RedisConnection, type RedisStatus } from "./redis-connection.ts";
import { openCluster, openServer } from "./redis-driver.ts";
import { RedisRoomDirectory } from "./room-directory.ts";
import { RedisRoomSchedule } from "./room-schedule.ts";
import { RedisRoomStatistics } from "./room-statistics.ts";
import { RedisRoomStore } from "./room-store.ts";

export type RedisOptions = {
  /** The url of a server or of a node of a Redis Cluster, or several of a cluster's nodes, separated by commas. */
  readonly url: string;
  /** Told of every failure of a connection; the adapter survives them and connects again, for ever. */
  readonly onError: (error: unknown) => void;
  /** In front of every key, so that deployments can share a server. No braces. Default "plaza:". */
  readonly keyPrefix?: string;
  readonly recentLogLimits?: RecentLogLimits;
  /** How long `connectRedis` waits for the servers. Default 10 s. */
  readonly connectTimeoutMs?: number;
  /** After this a command that has no answer is given up. Default 5 s. */
  readonly commandTimeoutMs?: number;
};

export type RedisStores = {
  readonly rooms: RoomStore;
  readonly recentLog: RecentLog;
  readonly presence: PresenceStore;
  readonly accounts: AccountStore;
  readonly schedule: RoomSchedule;
  readonly directory: RoomDirectory;
  readonly statistics: RoomStatistics;
  /** Whether the server, or every master of the cluster, is connected. */
  isReady(): boolean;
  /** Calls `listener` whenever `isReady` changes. */
  onStatus(listener: (status: RedisStatus) => void): void;
  /** Lets commands that are on their way end, for a moment, and closes. Idempotent. */
  close(): Promise<void>;
};

/**
 * The stores on a Redis server or Redis Cluster, version 7.0 or later. Resolves when connected; rejects with a RedisError
 * when that takes too long. While Redis is away afterwards, calls reject with a RedisError of kind "connection" at once,
 * or at the latest after `commandTimeoutMs`.
 *
 * Rooms are only as durable as the server's configuration: `appendonly yes` is wanted, `maxmemory-policy noeviction` is
 * needed. The user needs the commands of the scripts, INFO among them.
 */
export async function connectRedis(options: RedisOptions): Promise<RedisStores> {
  const keys = new RedisKeys(options.keyPrefix ?? "plaza:");
  const connection = await connect(options.url, {
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    commandTimeoutMs: options.commandTimeoutMs ?? 5_000,
    onError: options.onError,
  });
  return {
    rooms: new RedisRoomStore(connection, keys, options.recentLogLimits ?? DEFAULT_RECENT_LOG_LIMITS),
    recentLog: new RedisRecentLog(connection, keys),
    presence: new RedisPresenceStore(connection, keys),
    accounts: new RedisAccountStore(connection, keys),
    schedule: new RedisRoomSchedule(connection, keys),
    directory: new RedisRoomDirectory(connection, keys),
    statistics: new RedisRoomStatistics(connection, keys),
    isReady: () => connection.isReady(),
    onStatus: (listener) => connection.onStatus(listener),
    close: () => connection.close(),
  };
}

async function connect(url: string, options: ConnectionOptions): Promise<RedisConnection> {
  const urls = url.split(",").flatMap((part) => part.trim() || []);
  const [first] = urls;
  if (first === undefined) throw new RangeError("the Redis url is empty");
  if (urls.length === 1) {
    const server = await opened(new RedisConnection((events) => openServer(first, events), options));
    const isCluster = await server.isCluster().catch((error: unknown) => closing(server, error));
    if (!isCluster) return server;
    await server.close();
  }
  return opened(new RedisConnection((events) => openCluster(urls, events), options));
}

async function opened(connection: RedisConnection): Promise<RedisConnection> {
  await connection.connect();
  return connection;
}

async function closing(connection: RedisConnection, error: unknown): Promise<never> {
  await connection.close();
  throw error;
}
