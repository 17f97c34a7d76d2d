import { randomBytes } from "node:crypto";
import { type PlazaCluster, startPlazaCluster } from "../../tools/cluster/plaza-cluster.ts";
import { PlazaProcess } from "../../tools/cluster/plaza-process.ts";
import { freePort } from "../../tools/servers/free-port.ts";
import { type Backends, backendsOf } from "./backends.ts";
import { ServerApi } from "./server-api.ts";

/** A running Plaza, whichever way: the tests of the product do not know the difference. */
export type Target = {
  /** `ws://…/v1/connect`; two of a cluster, one of the embedded mode. */
  readonly gatewayUrls: readonly string[];
  readonly apiUrl: string;
  readonly api: ServerApi;
  /** Ends every process as an operator does, and starts all of them again on the same data. */
  restartAll(): Promise<void>;
  stop(): Promise<void>;
};

export type ClusterTarget = Target & { readonly cluster: PlazaCluster };

/** A way to run Plaza that a suite is run on. */
export type Mode = {
  readonly name: string;
  /** Why it cannot run here; the suite is then skipped in sight. */
  readonly missing: string | undefined;
  start(env?: Readonly<Record<string, string>>): Promise<Target>;
};

/** One process on embedded stores. */
export const EMBEDDED_MODE: Mode = { name: "embedded", missing: undefined, start: startEmbedded };
const onRedis = clusterMode("cluster on Redis");
const onRedisCluster = clusterMode("cluster on Redis Cluster");

/** Every mode that the product promises to behave the same in. */
export const MODES: readonly Mode[] = [EMBEDDED_MODE, onRedis, onRedisCluster];

/** The run has the addresses of real servers in its environment; this mode stands on none of them. */
const NO_SERVERS = { NATS_URL: "", REDIS_URL: "", CASSANDRA_CONTACT_POINTS: "" };

/** Limits that a test's crowd on one machine would meet, which its subject is not. */
const NO_LIMITS = {
  PLAZA_ROOM_MESSAGES_PER_SECOND: "0",
  PLAZA_SEND_RATE: "1000",
  PLAZA_SEND_BURST: "1000",
  PLAZA_COMMAND_RATE: "1000",
  PLAZA_COMMAND_BURST: "1000",
};

async function startEmbedded(env: Readonly<Record<string, string>> = {}): Promise<Target> {
  const [gatewayPort, apiPort] = [await freePort(), await freePort()];
  const credentials = { appKey: randomBytes(8).toString("hex"), appSecret: randomBytes(16).toString("hex") };
  const process = await PlazaProcess.start({
    service: "standalone",
    env: {
      PLAZA_GATEWAY_PORT: String(gatewayPort),
      PLAZA_API_PORT: String(apiPort),
      PLAZA_APP_KEY: credentials.appKey,
      PLAZA_APP_SECRET: credentials.appSecret,
      ...NO_SERVERS,
      ...NO_LIMITS,
      ...env,
    },
  });
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  return {
    gatewayUrls: [`ws://127.0.0.1:${gatewayPort}/v1/connect`],
    apiUrl,
    api: new ServerApi({ url: apiUrl, ...credentials }),
    restartAll: async () => {
      await process.kill("SIGTERM");
      await process.restart();
    },
    stop: () => process.stop(),
  };
}

function clusterMode(name: "cluster on Redis" | "cluster on Redis Cluster"): Mode {
  const backends = backendsOf(name);
  const missing = backends.kind === "missing" ? backends.reason : undefined;
  return { name, missing, start: (env) => startCluster(backends, env) };
}

export async function startCluster(
  backends: Backends,
  env: Readonly<Record<string, string>> = {},
): Promise<ClusterTarget> {
  if (backends.kind === "missing") throw new Error(backends.reason);
  const cluster = await startPlazaCluster({ backends: backends.addresses, env: { ...NO_LIMITS, ...env } });
  const { gatewayUrls, apiUrl, appKey, appSecret } = cluster;
  const processes = [...cluster.gateways, cluster.api, ...cluster.authorities, cluster.history];
  return {
    cluster,
    gatewayUrls,
    apiUrl,
    api: new ServerApi({ url: apiUrl, appKey, appSecret }),
    restartAll: async () => {
      await Promise.all(processes.map((process) => process.kill("SIGTERM")));
      await Promise.all(processes.toReversed().map((process) => process.restart()));
    },
    stop: () => cluster.stop(),
  };
}

/** The cluster on one Redis, for tests that kill its processes. */
export const FAULT_MODE = {
  name: onRedis.name,
  missing: onRedis.missing,
  start: (env?: Readonly<Record<string, string>>) => startCluster(backendsOf("cluster on Redis"), env),
};
