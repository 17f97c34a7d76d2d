// The settings that several services read, in groups: a service spreads the groups that it needs into its own table, so
// one variable means the same everywhere.

import {
  durationMs,
  integer,
  list,
  oneOf,
  optional,
  optionalString,
  port,
  required,
  secret,
  string,
  urls,
} from "./env-kinds.ts";
import { LOG_LEVELS } from "./logger.ts";

/** What every process has; `runService` requires this group. */
export const processEnv = {
  host: string("PLAZA_HOST", {
    default: "127.0.0.1",
    description: "The address that every port listens on; 0.0.0.0 in a container.",
  }),
  adminPort: port("PLAZA_ADMIN_PORT", {
    default: 7402,
    description: "Serves health and metrics; 0 takes a free port.",
  }),
  logLevel: oneOf("PLAZA_LOG_LEVEL", {
    words: LOG_LEVELS,
    default: "info",
    description: "The least severe log lines that are written.",
  }),
  drainDeadlineMs: durationMs("PLAZA_DRAIN_DEADLINE_MS", {
    min: 100,
    max: 3_600_000,
    // Below the 30 s that Kubernetes gives a pod before it kills it.
    default: 25_000,
    description: "How long a process may take from SIGTERM to its end; keep it below the grace period of the platform.",
  }),
} as const;

/** The bus and the durable message log. */
export const natsEnv = {
  natsUrls: urls("NATS_URL", {
    protocols: ["nats", "tls"],
    default: [],
    description: "The servers of the NATS cluster. Unset: everything runs in one process.",
  }),
  historyStreamReplicas: integer("PLAZA_HISTORY_STREAM_REPLICAS", {
    min: 1,
    max: 5,
    unit: "servers",
    default: 1,
    description:
      "How many NATS servers keep each message that waits for history, when the stream is created; 3 in production.",
  }),
} as const;

/** Room state, presence, sequences and the recent log. */
export const redisEnv = {
  redisUrls: urls("REDIS_URL", {
    protocols: ["redis", "rediss"],
    default: [],
    description: "The Redis server, or some nodes of a Redis Cluster. Unset: the embedded store.",
  }),
} as const;

/** The message store. */
export const cassandraEnv = {
  cassandraContactPoints: list("CASSANDRA_CONTACT_POINTS", {
    item: { isValid: isHostWithPort, expected: "addresses of the form host or host:port" },
    default: [],
    description: "Some nodes of the Cassandra cluster. Unset: the embedded store.",
  }),
  cassandraLocalDataCenter: string("CASSANDRA_LOCAL_DATA_CENTER", {
    default: "datacenter1",
    description: "The data center whose nodes are asked.",
  }),
  cassandraKeyspace: string("CASSANDRA_KEYSPACE", {
    default: "plaza",
    description: "The keyspace of all tables; created when it is missing.",
  }),
  cassandraReplicationFactor: integer("CASSANDRA_REPLICATION_FACTOR", {
    min: 1,
    max: 7,
    unit: "nodes",
    default: 1,
    description: "How many nodes keep each message, when the keyspace is created; 3 in production.",
  }),
} as const;

/** `natsEnv` for a process that cannot do without. */
export const requiredNatsEnv = { ...natsEnv, natsUrls: required(natsEnv.natsUrls) } as const;

/** `redisEnv` for a process that cannot do without. */
export const requiredRedisEnv = { ...redisEnv, redisUrls: required(redisEnv.redisUrls) } as const;

/** `cassandraEnv` for a process that cannot do without. */
export const requiredCassandraEnv = {
  ...cassandraEnv,
  cassandraContactPoints: required(cassandraEnv.cassandraContactPoints),
} as const;

/** The embedded stores. */
export const dataDirEnv = {
  dataDir: string("PLAZA_DATA_DIR", {
    default: "./data",
    description: "Where the embedded stores and generated credentials are kept.",
  }),
} as const;

/** The credentials of app servers; unset, the one-process mode makes a pair and says where it is. */
export const appCredentialsEnv = {
  appKey: optionalString("PLAZA_APP_KEY", { description: "Names the application in calls of the server API." }),
  appSecret: optional(
    secret("PLAZA_APP_SECRET", {
      // Short secrets are guessed from one captured CheckSum.
      minLength: 12,
      description: "Signs calls of the server API and account tokens.",
    }),
  ),
} as const;

/** A name or address, an IPv6 address in brackets, with or without a port. */
function isHostWithPort(text: string): boolean {
  const match = /^(?:\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+)(?::([0-9]{1,5}))?$/.exec(text);
  if (match === null) return false;
  const port = Number(match[1] ?? 9042);
  return port >= 1 && port <= 65_535;
}
