import { randomUUID } from "node:crypto";
import { connectNatsBus } from "@plaza/adapters/nats";
import { connectRedis } from "@plaza/adapters/redis";
import type { GatewayId } from "@plaza/core";
import { runService, systemClock } from "@plaza/service-kit";
import { gatewayProcessEnv } from "./config.ts";
import { createGateway } from "./gateway.ts";
import { createGatewayMetrics } from "./metrics.ts";

await runService({
  name: "gateway",
  env: gatewayProcessEnv,
  source: process.env,
  start: async ({ config, logger, metrics, readiness, resources, start }) => {
    const gatewayId = `gateway-${randomUUID()}` as GatewayId;
    const onError = (err: unknown) => logger.warn({ err }, "a connection to the cluster failed");
    const redis = resources.use("redis", await connectRedis({ url: config.redisUrls.join(","), onError }));
    const bus = resources.use("bus", await connectNatsBus({ servers: config.natsUrls, name: gatewayId, onError }));
    readiness.add("redis", () => {
      if (!redis.isReady()) throw new Error("redis is not connected");
    });
    const { recentLog, accounts } = redis;
    const gateway = createGateway({
      gatewayId,
      bus,
      recentLog,
      accounts,
      config,
      logger,
      metrics: createGatewayMetrics(metrics),
      now: systemClock,
      random: Math.random,
    });
    await start(gateway);
  },
});
