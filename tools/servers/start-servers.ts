import { startCassandra } from "./cassandra.ts";
import { findChromium } from "./chromium.ts";
import { startNats } from "./nats.ts";
import { startRedis } from "./redis.ts";
import { startRedisCluster } from "./redis-cluster.ts";
import type { Availability, Server } from "./server.ts";

export const SERVER_NAMES = ["nats", "redis", "redis-cluster", "cassandra", "chromium"] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

export type MissingServer = { readonly name: string; readonly reason: string };

/** The servers of one run, and how its programs find them. */
export type RunningServers = {
  readonly environment: Readonly<Record<string, string>>;
  readonly missing: readonly MissingServer[];
  stop(): Promise<void>;
};

type Outcome = {
  readonly label: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly missingReason?: string;
  readonly server?: Server;
};

type Report = (line: string) => void;

const STARTERS: Readonly<Record<ServerName, (report: Report) => Promise<Outcome>>> = {
  nats: async (report) => outcomeOf("NATS", await startNats({ report }), ({ url }) => ({ NATS_URL: url })),
  redis: async (report) => outcomeOf("Redis", await startRedis({ report }), ({ url }) => ({ REDIS_URL: url })),
  "redis-cluster": async (report) =>
    outcomeOf("Redis Cluster", await startRedisCluster({ report }), ({ urls }) => ({
      REDIS_CLUSTER_URLS: urls.join(","),
    })),
  cassandra: async (report) =>
    outcomeOf("Cassandra", await startCassandra({ report }), ({ contactPoint, localDataCenter }) => ({
      CASSANDRA_CONTACT_POINTS: contactPoint,
      CASSANDRA_LOCAL_DATA_CENTER: localDataCenter,
    })),
  chromium: async (report) => {
    const chromium = await findChromium(report);
    if (chromium.kind === "unavailable") return { label: "Chromium", environment: {}, missingReason: chromium.reason };
    return { label: "Chromium", environment: { PLAZA_CHROMIUM: chromium.executablePath } };
  },
};

/**
 * Starts the servers at once. One that cannot be had is missing, with the reason; one that does not come up rejects,
 * after the others are stopped.
 */
export async function startServers(
  names: readonly ServerName[],
  report: Report = console.log,
): Promise<RunningServers> {
  const settled = await Promise.allSettled(names.map((name) => STARTERS[name](report)));
  const outcomes = settled.filter((result) => result.status === "fulfilled").map(({ value }) => value);
  const stop = async () => void (await Promise.all(outcomes.map(({ server }) => server?.stop())));
  const failures = settled.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  if (failures.length > 0) {
    await stop();
    throw failures.length === 1 ? failures[0] : new AggregateError(failures, "several servers did not come up");
  }
  return {
    environment: Object.assign({}, ...outcomes.map(({ environment }) => environment)),
    missing: outcomes.flatMap(missingOf),
    stop,
  };
}

function outcomeOf<T extends Server>(
  label: string,
  availability: Availability<T>,
  environmentOf: (server: T) => Readonly<Record<string, string>>,
): Outcome {
  if (availability.kind === "unavailable") return { label, environment: {}, missingReason: availability.reason };
  const { server } = availability;
  return { label, environment: environmentOf(server), server };
}

function missingOf({ label, missingReason }: Outcome): readonly MissingServer[] {
  return missingReason === undefined ? [] : [{ name: label, reason: missingReason }];
}
