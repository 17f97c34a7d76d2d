import { randomUUID } from "node:crypto";
import { createClient } from "@redis/client";
import { connectRedis, type RedisOptions, type RedisStores } from "./connect-redis.ts";

/** The deployments that the environment names: one server, and a cluster. The url is empty where it names none. */
export const deployments = [
  { name: "one server", variable: "REDIS_URL", url: process.env.REDIS_URL ?? "" },
  { name: "cluster", variable: "REDIS_CLUSTER_URLS", url: process.env.REDIS_CLUSTER_URLS ?? "" },
].map((deployment) => ({
  ...deployment,
  /** For the title of a suite that cannot run. */
  skipReason: deployment.url === "" ? ` (skipped: ${deployment.variable} is not set)` : "",
}));

/** Stores whose keys no other test uses. */
export type TestStores = RedisStores & {
  readonly keyPrefix: string;
  /** Makes the rooms look as if another server had written them. */
  changeReplicationId(): Promise<void>;
};

export async function openStores(url: string, options: Partial<RedisOptions> = {}): Promise<TestStores> {
  const keyPrefix = `test-${randomUUID()}:`;
  const stores = await connectRedis({ url, keyPrefix, onError: () => {}, ...options });
  return {
    ...stores,
    keyPrefix,
    changeReplicationId: () =>
      forEachKey(url, `${keyPrefix}*:room`, async (server, key) => {
        await server.hSet(key, "replid", randomUUID());
      }),
    close: async () => {
      await forEachKey(url, `${keyPrefix}*`, async (server, key) => {
        await server.unlink(key);
      });
      await stores.close();
    },
  };
}

type TestClient = ReturnType<typeof clientFor>;

/** Looks at the keys behind the back of the adapter; every url is a server of its own. */
export async function forEachKey(
  urls: string,
  pattern: string,
  work: (server: TestClient, key: string) => Promise<void>,
): Promise<void> {
  for (const url of urls.split(",")) {
    await withServer(url, async (server) => {
      for await (const keys of server.scanIterator({ MATCH: pattern, COUNT: 1_000 })) {
        await Promise.all(keys.map((key) => work(server, key)));
      }
    });
  }
}

export async function withServer<T>(url: string, work: (server: TestClient) => Promise<T>): Promise<T> {
  const server = clientFor(url);
  await server.connect();
  try {
    return await work(server);
  } finally {
    server.destroy();
  }
}

function clientFor(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  // Whoever uses the client is told: `connect` and the commands reject.
  client.on("error", () => {});
  return client;
}
