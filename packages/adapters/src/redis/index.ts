export { connectRedis, type RedisOptions, type RedisStores } from "./connect-redis.ts";
export type { RedisStatus } from "./redis-connection.ts";
export { RedisError, type RedisErrorKind } from "./redis-error.ts";
