import {
  defineEnv,
  durationMs,
  type EnvConfig,
  integer,
  processEnv,
  requiredNatsEnv,
  requiredRedisEnv,
} from "@plaza/service-kit";

/** What the authority itself reads; the composition root adds the stores' addresses. */
const ownEnv = {
  batchWindowMinMs: durationMs("PLAZA_BATCH_WINDOW_MIN_MS", {
    max: 1_000,
    default: 20,
    description: "The least time between two batches of a busy room. 0 sends every message in a frame of its own.",
  }),
  batchWindowMaxMs: durationMs("PLAZA_BATCH_WINDOW_MAX_MS", {
    max: 5_000,
    default: 250,
    description: "The most time between two batches, however many messages and viewers a room has.",
  }),
  historyTimeoutMs: durationMs("PLAZA_HISTORY_TIMEOUT_MS", {
    min: 10,
    max: 60_000,
    default: 2_000,
    description: "How long an ack waits until the message log has the message; then it says that it is not stored.",
  }),
  historyMaxInFlight: integer("PLAZA_HISTORY_MAX_IN_FLIGHT", {
    min: 1,
    max: 100_000,
    unit: "batches",
    default: 4_096,
    description: "How many batches may wait for the message log at once; messages beyond are not stored.",
  }),
} as const;

/** The settings of the authority where it shares a process with other services. */
export const authorityEnv = defineEnv(ownEnv);

/** The settings of an authority in a process of its own. */
export const authorityProcessEnv = defineEnv({ ...processEnv, ...requiredNatsEnv, ...requiredRedisEnv, ...ownEnv });

export type AuthorityConfig = EnvConfig<typeof authorityEnv>;
