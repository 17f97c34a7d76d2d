import type { StandaloneConfig } from "./config.ts";

export type Mode = "embedded" | "realServers";

/** Embedded stores when no server is named, real ones when all are. Anything between would keep half of the promises. */
export function modeOf(config: Pick<StandaloneConfig, "natsUrls" | "redisUrls" | "cassandraContactPoints">): Mode {
  const named = {
    NATS_URL: config.natsUrls.length > 0,
    REDIS_URL: config.redisUrls.length > 0,
    CASSANDRA_CONTACT_POINTS: config.cassandraContactPoints.length > 0,
  };
  const missing = Object.keys(named).filter((name) => !named[name as keyof typeof named]);
  if (missing.length === 0) return "realServers";
  if (missing.length === Object.keys(named).length) return "embedded";
  throw new Error(
    `set NATS_URL, REDIS_URL and CASSANDRA_CONTACT_POINTS, or none of them; missing: ${missing.join(", ")}`,
  );
}
