import { limits } from "@plaza/core";
import {
  defineEnv,
  durationMs,
  type EnvConfig,
  integer,
  processEnv,
  requiredCassandraEnv,
  requiredNatsEnv,
} from "@plaza/service-kit";

/** What history itself reads; the composition root adds the stores' addresses. */
const ownEnv = {
  writeMaxInFlight: integer("PLAZA_HISTORY_WRITE_MAX_IN_FLIGHT", {
    min: 1,
    max: 100_000,
    unit: "batches",
    default: 1_000,
    description: "How many batches of messages one process may be writing at once.",
  }),
  queryTimeoutMs: durationMs("PLAZA_HISTORY_QUERY_TIMEOUT_MS", {
    min: 10,
    max: 60_000,
    // Below the 5 s after which gateways and apis stop waiting, so that they hear the reason.
    default: 4_500,
    description: "How long a history query may take, with its wait for a turn, before it is answered with an error.",
  }),
  queryMaxRunning: integer("PLAZA_HISTORY_QUERY_MAX_RUNNING", {
    min: 1,
    max: 1_000,
    unit: "queries",
    default: 64,
    description: "How many history queries one process reads at once; identical ones count as one.",
  }),
  queryMaxWaiting: integer("PLAZA_HISTORY_QUERY_MAX_WAITING", {
    min: 0,
    max: 100_000,
    unit: "queries",
    default: 1_000,
    description: "How many history queries may wait for their turn; more are refused as overloaded.",
  }),
  latestPageMs: durationMs("PLAZA_HISTORY_LATEST_PAGE_MS", {
    // Live messages come through the room, not through history, so nobody misses what is this young.
    max: 1_000,
    default: 500,
    description: "How long the newest page of a room is served again without reading it; 0 reads it every time.",
  }),
} as const;

/** The settings of history where it shares a process with other services. */
export const historyEnv = defineEnv(ownEnv);

/** The settings of a history in a process of its own. */
export const historyProcessEnv = defineEnv({ ...processEnv, ...requiredNatsEnv, ...requiredCassandraEnv, ...ownEnv });

export type HistoryConfig = EnvConfig<typeof historyEnv>;

/** The API's longest page; clients are held to a shorter one by their gateway. */
export const MAX_PAGE = limits.MAX_HISTORY_PAGE_API;
