import { expect } from "vitest";
import { CrashingRedisServer, freePort } from "./crashing-redis-server.ts";
import { withServer } from "./redis-test-server.ts";

const SLOTS = 16_384;
const MASTERS = 3;

/** A Redis Cluster of its own: three masters, and one replica of the first. */
export class CrashingRedisCluster implements AsyncDisposable {
  readonly masters: readonly CrashingRedisServer[];
  readonly replica: CrashingRedisServer;

  private constructor(masters: readonly CrashingRedisServer[], replica: CrashingRedisServer) {
    this.masters = masters;
    this.replica = replica;
  }

  static async start(program: string): Promise<CrashingRedisCluster> {
    const nodes = await Promise.all(Array.from({ length: MASTERS + 1 }, () => startNode(program)));
    const [first, , , last] = nodes;
    if (first === undefined || last === undefined) throw new Error("too few servers were started");
    const masters = nodes.slice(0, MASTERS).map(({ server }) => server);
    const cluster = new CrashingRedisCluster(masters, last.server);
    try {
      await form(nodes, { masters, first: first.server, replica: last.server });
      return cluster;
    } catch (error) {
      await cluster[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Comma-separated, as in the configuration of a service. */
  get url(): string {
    return this.masters.map((master) => master.url).join(",");
  }

  /** The place of the master that had the key's slot when the cluster was made, and the slot. */
  async ownerOf(key: string): Promise<{ readonly master: number; readonly slot: number }> {
    const [first] = this.masters;
    const slot = first === undefined ? 0 : Number(await send(first, ["CLUSTER", "KEYSLOT", key]));
    return { master: Math.floor((slot * MASTERS) / SLOTS), slot };
  }

  /** Whether the replica has all that the first master has: replication is asynchronous. */
  async isReplicated(): Promise<boolean> {
    const [first] = this.masters;
    const offsets = [first, this.replica].map(async (server) =>
      server === undefined ? "" : /master_repl_offset:\d+/.exec(await info(server, "REPLICATION"))?.[0],
    );
    const [ofMaster, ofReplica] = await Promise.all(offsets);
    return ofMaster === ofReplica;
  }

  /** Whether the replica has taken the first master's place. */
  async hasFailedOver(): Promise<boolean> {
    return (await info(this.replica, "REPLICATION")).includes("role:master");
  }

  /** Moves the slot and its keys from its master to another. */
  async moveSlot(slot: number): Promise<void> {
    const from = this.masters[Math.floor((slot * MASTERS) / SLOTS)];
    const to = this.masters.find((master) => master !== from);
    if (from === undefined || to === undefined) throw new RangeError(`no master has slot ${slot}`);
    const [fromId, toId] = [await idOf(from), await idOf(to)];
    await send(to, ["CLUSTER", "SETSLOT", String(slot), "IMPORTING", fromId]);
    await send(from, ["CLUSTER", "SETSLOT", String(slot), "MIGRATING", toId]);
    const keys = (await send(from, ["CLUSTER", "GETKEYSINSLOT", String(slot), "1000"])) as unknown as string[];
    await send(from, ["MIGRATE", "127.0.0.1", String(to.port), "", "0", "5000", "KEYS", ...keys]);
    for (const master of [to, from]) await send(master, ["CLUSTER", "SETSLOT", String(slot), "NODE", toId]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.masters, this.replica].map((server) => server[Symbol.asyncDispose]()));
  }
}

type ClusterNode = { readonly server: CrashingRedisServer; readonly busPort: string };

type ClusterRoles = {
  readonly masters: readonly CrashingRedisServer[];
  readonly first: CrashingRedisServer;
  readonly replica: CrashingRedisServer;
};

async function form(nodes: readonly ClusterNode[], { masters, first, replica }: ClusterRoles): Promise<void> {
  for (const { server } of nodes) await expect.poll(() => answers(server), { timeout: 20_000 }).toBe(true);
  for (const [index, master] of masters.entries()) await giveSlots(master, index);
  for (const { server, busPort } of nodes) {
    await send(first, ["CLUSTER", "MEET", "127.0.0.1", String(server.port), busPort]);
  }
  await expect.poll(() => isFormed(nodes), { timeout: 20_000 }).toBe(true);
  await send(replica, ["CLUSTER", "REPLICATE", await idOf(first)]);
  await expect.poll(() => info(replica, "REPLICATION"), { timeout: 20_000 }).toContain("master_link_status:up");
}

async function isFormed(nodes: readonly ClusterNode[]): Promise<boolean> {
  const views = await Promise.all(nodes.map(({ server }) => send(server, ["CLUSTER", "INFO"]).then(String)));
  return views.every(
    (view) => view.includes("cluster_state:ok") && view.includes(`cluster_known_nodes:${nodes.length}\r`),
  );
}

async function startNode(program: string): Promise<ClusterNode> {
  const busPort = String(await freePort());
  const busFlags = ["--cluster-port", busPort, "--cluster-announce-bus-port", busPort];
  const flags = ["--cluster-enabled", "yes", "--cluster-node-timeout", "1000", "--repl-diskless-sync-delay", "0"];
  return { server: await CrashingRedisServer.start(program, [...flags, ...busFlags]), busPort };
}

async function giveSlots(master: CrashingRedisServer, index: number): Promise<void> {
  const [first, end] = [index, index + 1].map((part) => Math.ceil((part * SLOTS) / MASTERS));
  await send(master, ["CLUSTER", "ADDSLOTSRANGE", String(first), String((end ?? SLOTS) - 1)]);
}

async function answers(server: CrashingRedisServer): Promise<boolean> {
  return send(server, ["PING"]).then(
    () => true,
    () => false,
  );
}

async function idOf(server: CrashingRedisServer): Promise<string> {
  return String(await send(server, ["CLUSTER", "MYID"]));
}

async function info(server: CrashingRedisServer, section: string): Promise<string> {
  return String(await send(server, ["INFO", section]));
}

function send(server: CrashingRedisServer, command: readonly string[]) {
  return withServer(server.url, (client) => client.sendCommand([...command]));
}
