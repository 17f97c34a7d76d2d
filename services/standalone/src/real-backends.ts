import { randomUUID } from "node:crypto";
import { connectCassandra } from "@plaza/adapters/cassandra";
import { connectNatsBus, connectNatsMessageLog } from "@plaza/adapters/nats";
import { connectRedis } from "@plaza/adapters/redis";
import type { Logger, Readiness, ResourceStack } from "@plaza/service-kit";
import type { Backends } from "./backends.ts";
import type { StandaloneConfig } from "./config.ts";

type Kit = { readonly resources: ResourceStack; readonly readiness: Readiness; readonly logger: Logger };

/** The servers of a cluster, for all services in one process: a small deployment, or one that is to grow. */
export async function openRealBackends(config: StandaloneConfig, kit: Kit): Promise<Backends> {
  const { resources, readiness, logger } = kit;
  const onError = (err: unknown) => logger.warn({ err }, "a connection to the cluster failed");
  const nats = { servers: config.natsUrls, name: `standalone-${randomUUID()}`, onError };
  const redis = resources.use("redis", await connectRedis({ url: config.redisUrls.join(","), onError }));
  const cassandra = resources.use("cassandra", await connectCassandra({ ...cassandraOptions(config), onError }));
  const stream = { replicas: config.historyStreamReplicas };
  const messageLog = resources.use("message log", await connectNatsMessageLog({ ...nats, stream }));
  const bus = resources.use("bus", await connectNatsBus(nats));
  readiness.add("redis", () => requireUp("redis", redis.isReady()));
  readiness.add("cassandra", () => requireUp("cassandra", cassandra.isReady()));
  const { rooms, recentLog, schedule, directory, statistics, presence, accounts } = redis;
  const ofRooms = { rooms, recentLog, schedule, directory, statistics };
  return { bus, ...ofRooms, presence, accounts, messageLog, messages: cassandra.messages };
}

function cassandraOptions(config: StandaloneConfig) {
  return {
    contactPoints: config.cassandraContactPoints,
    localDataCenter: config.cassandraLocalDataCenter,
    keyspace: config.cassandraKeyspace,
    replication: { kind: "simple", replicas: config.cassandraReplicationFactor },
  } as const;
}

function requireUp(name: string, isUp: boolean): void {
  if (!isUp) throw new Error(`${name} is not connected`);
}
