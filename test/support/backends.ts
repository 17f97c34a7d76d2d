import type { BackendAddresses } from "../../tools/cluster/plaza-cluster.ts";

/** The real servers of this run, which `npm run test:e2e` starts; or which of them is missing, for a visible skip. */
export type Backends =
  | { readonly kind: "available"; readonly addresses: BackendAddresses }
  | { readonly kind: "missing"; readonly reason: string };

/** What a mode of the suite runs on. */
export type ClusterMode = "cluster on Redis" | "cluster on Redis Cluster";

export function backendsOf(mode: ClusterMode): Backends {
  const redis = mode === "cluster on Redis" ? "REDIS_URL" : "REDIS_CLUSTER_URLS";
  const names = ["NATS_URL", redis, "CASSANDRA_CONTACT_POINTS"];
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) return { kind: "missing", reason: `no ${missing.join(", no ")}` };
  return {
    kind: "available",
    addresses: {
      natsUrl: process.env.NATS_URL ?? "",
      redisUrl: process.env[redis] ?? "",
      cassandraContactPoint: process.env.CASSANDRA_CONTACT_POINTS ?? "",
      cassandraLocalDataCenter: process.env.CASSANDRA_LOCAL_DATA_CENTER ?? "datacenter1",
    },
  };
}
