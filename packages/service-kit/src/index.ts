export { type AdminServer, type AdminServerOptions, startAdminServer } from "./admin-server.ts";
export { type Clock, monotonicClock, systemClock } from "./clock.ts";
export { Deadline, DeadlineExceededError } from "./deadline.ts";
export { renderEnvTable } from "./env-document.ts";
export {
  boolean,
  bytes,
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
  url,
  urls,
} from "./env-kinds.ts";
export {
  defineEnv,
  type EnvConfig,
  EnvError,
  type EnvSource,
  type EnvTable,
  parseEnv,
  type UnknownVariable,
  unknownVariables,
} from "./env-table.ts";
export type { EnvVariable } from "./env-variable.ts";
export { EventLoopLag } from "./event-loop-lag.ts";
export { type EveryOptions, every, type Repetition } from "./every.ts";
export type { Service, ServiceKit } from "./lifecycle.ts";
export {
  createLogger,
  LOG_LEVELS,
  type LogFields,
  type LogFormat,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  type LogOutput,
  type StandardOutput,
  silentLogger,
  standardOutput,
} from "./logger.ts";
export {
  type Counter,
  type Gauge,
  type GaugeSpec,
  type Histogram,
  type HistogramSpec,
  LATENCY_BUCKETS_SECONDS,
  type MetricSpec,
  Metrics,
} from "./metrics.ts";
export { type CheckState, Readiness, type ReadinessCheck, type ReadinessReport } from "./readiness.ts";
export { ResourceStack } from "./resource-stack.ts";
export { type RetryOptions, retry } from "./retry.ts";
export { type RunServiceOptions, runService } from "./run-service.ts";
export { Semaphore, type SemaphoreOptions } from "./semaphore.ts";
export {
  appCredentialsEnv,
  cassandraEnv,
  dataDirEnv,
  natsEnv,
  processEnv,
  redisEnv,
  requiredCassandraEnv,
  requiredNatsEnv,
  requiredRedisEnv,
} from "./shared-env.ts";
export { SingleFlight } from "./single-flight.ts";
