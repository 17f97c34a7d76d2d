import { limits, MULTI_CLIENT_POLICIES } from "@plaza/core";
import {
  defineEnv,
  durationMs,
  type EnvConfig,
  integer,
  oneOf,
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
  messagesPerSecond: integer("PLAZA_ROOM_MESSAGES_PER_SECOND", {
    min: 0,
    max: limits.MAX_MESSAGES_PER_SECOND,
    unit: "messages a second",
    default: 40,
    description:
      "What the audience of a room may publish, unless the room has a budget of its own; twice as much at once after a " +
      "pause. Beyond, messages are dropped fairly and their senders told. 0: unlimited.",
  }),
  multiClientPolicy: oneOf("PLAZA_MULTI_CLIENT_POLICY", {
    words: MULTI_CLIENT_POLICIES,
    default: "all",
    description: "What happens when an account enters a room in which it is with another device, unless the room says.",
  }),
  recallWindowMs: durationMs("PLAZA_RECALL_WINDOW_MS", {
    max: 864_000_000,
    default: limits.RECALL_WINDOW_MS,
    description: "For how long senders may recall their own messages; creator and managers always may.",
  }),
} as const;

/** The settings of the authority where it shares a process with other services. */
export const authorityEnv = defineEnv(ownEnv);

/** The settings of an authority in a process of its own. */
export const authorityProcessEnv = defineEnv({ ...processEnv, ...requiredNatsEnv, ...requiredRedisEnv, ...ownEnv });

export type AuthorityConfig = EnvConfig<typeof authorityEnv>;
