import { randomUUID } from "node:crypto";
import { connectNatsBus } from "@plaza/adapters/nats";
import { connectRedis } from "@plaza/adapters/redis";
import { parseRoomId } from "@plaza/core";
import { type EnvConfig, runService, systemClock } from "@plaza/service-kit";
import { type AppCredentials, createApi, createApiMetrics, type Demo } from "./api.ts";
import { apiProcessEnv } from "./config.ts";

type Config = EnvConfig<typeof apiProcessEnv>;

await runService({
  name: "api",
  env: apiProcessEnv,
  source: process.env,
  start: async ({ config, logger, metrics, readiness, resources, start }) => {
    const credentials = credentialsOf(config);
    const onError = (err: unknown) => logger.warn({ err }, "a connection to the cluster failed");
    const redis = resources.use("redis", await connectRedis({ url: config.redisUrls.join(","), onError }));
    const nats = { servers: config.natsUrls, name: `api-${randomUUID()}`, onError };
    const bus = resources.use("bus", await connectNatsBus(nats));
    readiness.add("redis", () => {
      if (!redis.isReady()) throw new Error("redis is not connected");
    });
    const api = createApi({
      bus,
      accounts: redis.accounts,
      directory: redis.directory,
      statistics: redis.statistics,
      config,
      host: config.host,
      credentials: [credentials],
      demo: demoOf(config),
      logger,
      metrics: createApiMetrics(metrics),
      now: systemClock,
      random: Math.random,
    });
    await start(api);
    logger.info({ url: api.url }, "the server API is served");
  },
});

function credentialsOf({ appKey, appSecret }: Config): AppCredentials {
  if (appKey !== undefined && appSecret !== undefined) return { appKey, appSecret };
  throw new Error("PLAZA_APP_KEY and PLAZA_APP_SECRET are required: every api of a cluster needs the same pair");
}

function demoOf({ demo, demoRoomId }: Config): Demo {
  const roomId = parseRoomId(demoRoomId);
  if (!demo) return { kind: "off" };
  return roomId === undefined ? { kind: "on" } : { kind: "on", roomId };
}
