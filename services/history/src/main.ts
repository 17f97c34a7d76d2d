import { randomUUID } from "node:crypto";
import { connectCassandra } from "@plaza/adapters/cassandra";
import { connectNatsBus, connectNatsMessageLog } from "@plaza/adapters/nats";
import { runService, systemClock } from "@plaza/service-kit";
import { historyProcessEnv } from "./config.ts";
import { createHistory } from "./history.ts";
import { createHistoryMetrics } from "./metrics.ts";

await runService({
  name: "history",
  env: historyProcessEnv,
  source: process.env,
  start: async ({ config, logger, metrics, readiness, resources, start }) => {
    const onError = (err: unknown) => logger.warn({ err }, "a connection to the cluster failed");
    const nats = { servers: config.natsUrls, name: `history-${randomUUID()}`, onError };
    const cassandra = resources.use(
      "cassandra",
      await connectCassandra({
        contactPoints: config.cassandraContactPoints,
        localDataCenter: config.cassandraLocalDataCenter,
        keyspace: config.cassandraKeyspace,
        replication: { kind: "simple", replicas: config.cassandraReplicationFactor },
        onError,
      }),
    );
    const stream = { replicas: config.historyStreamReplicas };
    const messageLog = resources.use("message log", await connectNatsMessageLog({ ...nats, stream }));
    const bus = resources.use("bus", await connectNatsBus(nats));
    readiness.add("cassandra", () => {
      if (!cassandra.isReady()) throw new Error("no Cassandra node is connected");
    });
    const { messages } = cassandra;
    await start(
      createHistory({
        bus,
        messageLog,
        messages,
        config,
        logger,
        metrics: createHistoryMetrics(metrics),
        now: systemClock,
      }),
    );
  },
});
