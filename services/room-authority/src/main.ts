import { randomUUID } from "node:crypto";
import { connectNatsBus, connectNatsMessageLog } from "@plaza/adapters/nats";
import { connectRedis } from "@plaza/adapters/redis";
import type { AuthorityId } from "@plaza/core";
import { runService, systemClock } from "@plaza/service-kit";
import { authorityProcessEnv } from "./config.ts";
import { createAuthorityMetrics } from "./metrics.ts";
import { createRoomAuthority } from "./room-authority.ts";

await runService({
  name: "room-authority",
  env: authorityProcessEnv,
  source: process.env,
  start: async ({ config, logger, metrics, readiness, resources, start }) => {
    const authorityId = `authority-${randomUUID()}` as AuthorityId;
    const onError = (err: unknown) => logger.warn({ err }, "a connection to the cluster failed");
    const redis = resources.use("redis", await connectRedis({ url: config.redisUrls.join(","), onError }));
    const nats = { servers: config.natsUrls, name: authorityId, onError };
    const stream = { replicas: config.historyStreamReplicas };
    const messageLog = resources.use("message log", await connectNatsMessageLog({ ...nats, stream }));
    const bus = resources.use("bus", await connectNatsBus(nats));
    readiness.add("redis", () => {
      if (!redis.isReady()) throw new Error("redis is not connected");
    });
    const authority = createRoomAuthority({
      authorityId,
      bus,
      ...redis,
      messageLog,
      config,
      logger,
      metrics: createAuthorityMetrics(metrics),
      now: systemClock,
    });
    await start(authority);
  },
});
