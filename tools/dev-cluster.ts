/**
 * `npm run dev:cluster`: real NATS, Redis and Cassandra, two gateways, two authorities, one history and one api on this
 * machine, until Ctrl-C.
 */
import { once } from "node:events";
import { startPlazaCluster } from "./cluster/plaza-cluster.ts";
import {
  type Availability,
  requireServer,
  type Server,
  startCassandra,
  startNats,
  startRedis,
} from "./servers/index.ts";

const ending = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
const servers: Server[] = [];
// Servers and services run in the care of watchdogs, which keep nobody alive.
const keepAlive = setInterval(() => {}, 60_000);

try {
  const [nats, redis, cassandra] = await Promise.all([
    keep(startNats()),
    keep(startRedis({ isAppendOnly: true })),
    keep(startCassandra()),
  ]);
  const cluster = await startPlazaCluster({
    backends: {
      natsUrl: nats.url,
      redisUrl: redis.url,
      cassandraContactPoint: cassandra.contactPoint,
      cassandraLocalDataCenter: cassandra.localDataCenter,
    },
    keyspace: "plaza",
    env: { PLAZA_DEMO: "true" },
  });
  try {
    for (const line of describe(cluster)) console.log(line);
    await ending;
    console.log("stopping");
  } finally {
    await cluster.stop();
  }
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  clearInterval(keepAlive);
}

/** Remembers the server first, so that it is stopped even when another one does not start. */
async function keep<Kind extends Server>(starting: Promise<Availability<Kind>>): Promise<Kind> {
  const server = requireServer(await starting);
  servers.push(server);
  return server;
}

function describe(cluster: Awaited<ReturnType<typeof startPlazaCluster>>): readonly string[] {
  return [
    `page and server API  ${cluster.apiUrl}`,
    ...cluster.gatewayUrls.map((url) => `WebSocket            ${url}`),
    `app key              ${cluster.appKey}`,
    `app secret           ${cluster.appSecret}`,
    ...[...cluster.gateways, ...cluster.authorities, cluster.history, cluster.api].map(
      (process) => `${process.service.padEnd(20)} ${process.adminUrl}/metrics (process ${process.pid})`,
    ),
    "Ctrl-C stops everything.",
  ];
}
