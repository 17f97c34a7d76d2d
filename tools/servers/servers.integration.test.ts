import { once } from "node:events";
import { createConnection } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startCassandra } from "./cassandra.ts";
import { startNats } from "./nats.ts";
import { askCqlOptions } from "./protocols/cql.ts";
import { greetNats } from "./protocols/nats.ts";
import { redisCommand } from "./protocols/redis.ts";
import { startRedis } from "./redis.ts";
import { startRedisCluster } from "./redis-cluster.ts";
import type { Availability, Server } from "./server.ts";

const OWN = { isOwn: true, report: () => {} } as const;

describe("real servers", () => {
  const started: Server[] = [];

  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
  });

  it("NATS answers, goes when it is killed, and comes back on the same address with its streams", async ({ skip }) => {
    const nats = keep(await startNats(OWN), skip);
    const address = addressOf(nats.url);
    await request(nats.url, "$JS.API.STREAM.CREATE.KEPT", { name: "KEPT", subjects: ["kept"] });
    await nats.kill();
    await expect(greetNats(address)).rejects.toThrow();
    expect(nats.pid).toBeUndefined();
    await nats.restart();
    expect(await greetNats(address)).toEqual({ version: nats.version, jetstream: true });
    expect(await request(nats.url, "$JS.API.STREAM.NAMES", {})).toContain('"streams":["KEPT"]');
  });

  it("Redis forgets its data in a crash, and with an append-only file keeps them", async ({ skip }) => {
    const forgetful = keep(await startRedis(OWN), skip);
    const durable = keep(await startRedis({ ...OWN, isAppendOnly: true }), skip);
    const values: string[] = [];
    for (const server of [forgetful, durable]) {
      await redisCommand(addressOf(server.url), "SET", "key", "kept");
      await server.kill();
      await server.restart();
      values.push(await redisCommand(addressOf(server.url), "EXISTS", "key"));
    }
    expect(values).toEqual(["0", "1"]);
  });

  it("Redis Cluster serves all slots, and again after a node was killed and restarted", async ({ skip }) => {
    const cluster = keep(await startRedisCluster({ ...OWN, nodes: 3 }), skip);
    const [first, second] = cluster.nodes;
    if (first === undefined || second === undefined) throw new Error("a cluster of three nodes has a second");
    await second.kill();
    await expectState(first.url, "cluster_state:fail");
    await second.restart();
    await expectState(first.url, "cluster_state:ok");
  });

  it("Cassandra answers, and again after kill -9", { timeout: 120_000 }, async ({ skip }) => {
    const cassandra = keep(await startCassandra(OWN), skip);
    const address = addressOf(`cql://${cassandra.contactPoint}`);
    await askCqlOptions(address);
    await cassandra.restart();
    await askCqlOptions(address);
  });

  it("a port that is taken is not mistaken for the server", async ({ skip }) => {
    const first = keep(await startNats({ ...OWN, hasJetStream: false }), skip);
    const { port } = addressOf(first.url);
    await expect(startNats({ ...OWN, port })).rejects.toThrow(/is in use|already allocated/);
  });

  it("a server that does not come up rejects with the end of its log", async ({ skip }) => {
    keep(await startNats(OWN), skip);
    await expect(startNats({ ...OWN, syncInterval: "never" })).rejects.toThrow(
      /NATS: it exited with code 1\. The end of its log:.*sync_interval/s,
    );
  });

  function keep<T extends Server>(availability: Availability<T>, skip: (note: string) => never): T {
    if (availability.kind === "unavailable") return skip(availability.reason);
    started.push(availability.server);
    return availability.server;
  }
});

function addressOf(url: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

async function expectState(url: string, state: string): Promise<void> {
  await expect.poll(() => redisCommand(addressOf(url), "CLUSTER", "INFO"), { timeout: 20_000 }).toContain(state);
}

/** One NATS request and its reply, without a client library. */
async function request(url: string, subject: string, body: object): Promise<string> {
  const socket = createConnection(addressOf(url));
  const payload = JSON.stringify(body);
  socket.write(`CONNECT {"verbose":false}\r\nSUB inbox 1\r\nPUB ${subject} inbox ${payload.length}\r\n${payload}\r\n`);
  let received = "";
  while (!/MSG inbox .*\r\n\{.*\}\r\n/.test(received)) {
    const [chunk] = await once(socket, "data");
    received += String(chunk);
  }
  socket.destroy();
  return received;
}
