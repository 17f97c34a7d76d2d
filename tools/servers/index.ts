export { type CassandraOptions, startCassandra } from "./cassandra.ts";
export { type Chromium, findChromium } from "./chromium.ts";
export { type NatsOptions, startNats } from "./nats.ts";
export { type RedisOptions, startRedis } from "./redis.ts";
export { type RedisClusterOptions, startRedisCluster } from "./redis-cluster.ts";
export {
  type Availability,
  type CassandraServer,
  type NatsServer,
  type RedisCluster,
  type RedisServer,
  requireServer,
  type Server,
  type StartOptions,
} from "./server.ts";
