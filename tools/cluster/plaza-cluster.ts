import { randomBytes } from "node:crypto";
import { freePort, freePorts } from "../servers/free-port.ts";
import { PlazaProcess } from "./plaza-process.ts";

/** Where the real servers are. */
export type BackendAddresses = {
  readonly natsUrl: string;
  readonly redisUrl: string;
  readonly cassandraContactPoint: string;
  readonly cassandraLocalDataCenter: string;
};

export type PlazaClusterOptions = {
  readonly backends: BackendAddresses;
  readonly gateways?: number;
  readonly authorities?: number;
  /** Of its own per run, so that runs on shared servers do not meet. */
  readonly keyspace?: string;
  /** Further settings for every process. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Plaza as separate processes on real servers, all on this machine. */
export type PlazaCluster = {
  readonly gateways: readonly PlazaProcess[];
  readonly authorities: readonly PlazaProcess[];
  readonly history: PlazaProcess;
  readonly api: PlazaProcess;
  /** `ws://host:port/v1/connect` of each gateway. */
  readonly gatewayUrls: readonly string[];
  readonly apiUrl: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly keyspace: string;
  stop(): Promise<void>;
};

export async function startPlazaCluster(options: PlazaClusterOptions): Promise<PlazaCluster> {
  const { gateways = 2, authorities = 2, keyspace = `plaza_${randomBytes(6).toString("hex")}` } = options;
  const credentials = { appKey: randomBytes(8).toString("hex"), appSecret: randomBytes(16).toString("hex") };
  const shared = { ...sharedEnv(options, keyspace), ...credentialsEnv(credentials), ...options.env };
  const gatewayPorts = await freePorts(gateways);
  const apiPort = await freePort();
  const started: PlazaProcess[] = [];
  const start = async (service: string, env: Readonly<Record<string, string>> = {}) => {
    const process = await PlazaProcess.start({ service, env: { ...shared, ...env } });
    started.push(process);
    return process;
  };
  const stop = async () => void (await Promise.all(started.map((process) => process.stop())));
  try {
    // What makes the stream and the tables first; then whatever uses them, side by side.
    const history = await start("history");
    const [gatewayProcesses, authorityProcesses, api] = await Promise.all([
      Promise.all(gatewayPorts.map((port) => start("gateway", { PLAZA_GATEWAY_PORT: String(port) }))),
      Promise.all(Array.from({ length: authorities }, () => start("room-authority"))),
      start("api", { PLAZA_API_PORT: String(apiPort) }),
    ]);
    return {
      gateways: gatewayProcesses,
      authorities: authorityProcesses,
      history,
      api,
      gatewayUrls: gatewayPorts.map((port) => `ws://127.0.0.1:${port}/v1/connect`),
      apiUrl: `http://127.0.0.1:${apiPort}`,
      ...credentials,
      keyspace,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function sharedEnv({ backends }: PlazaClusterOptions, keyspace: string): Readonly<Record<string, string>> {
  return {
    NATS_URL: backends.natsUrl,
    REDIS_URL: backends.redisUrl,
    CASSANDRA_CONTACT_POINTS: backends.cassandraContactPoint,
    CASSANDRA_LOCAL_DATA_CENTER: backends.cassandraLocalDataCenter,
    CASSANDRA_KEYSPACE: keyspace,
  };
}

function credentialsEnv(credentials: { readonly appKey: string; readonly appSecret: string }) {
  return { PLAZA_APP_KEY: credentials.appKey, PLAZA_APP_SECRET: credentials.appSecret };
}
