import { limits } from "@plaza/core";
import type { Client, Host } from "cassandra-driver";

export type Replication =
  | { readonly kind: "simple"; readonly replicas: number }
  | { readonly kind: "networkTopology"; readonly replicasByDataCenter: Readonly<Record<string, number>> };

type SchemaOptions = {
  readonly keyspace: string;
  readonly localDataCenter: string;
  readonly replication?: Replication;
};

const NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/;
const KEYSPACE = /^[a-z][a-z0-9_]{0,47}$/;

/**
 * A deleted or expired cell is kept this long so that a replica which was away hears of it. Nothing is ever deleted
 * here and all replicas let a cell expire at the same time, so there is nothing to hear; but hints for a node that is
 * away live no longer than this. Three hours, the time for which Cassandra keeps hints.
 */
const GC_GRACE_SECONDS = 10_800;

/**
 * A bucket must stay listed at least as long as its messages. A process lists it once an hour while it writes to it, so
 * a message may be an hour younger than the entry; the second hour is for slow clocks.
 */
const BUCKET_TTL_SECONDS = limits.HISTORY_RETENTION_SECONDS + 7_200;

/**
 * Twenty windows for ten days: a file holds one window, and is dropped as a whole when its last message has expired.
 * One message that does not expire would keep its file, so the only time to live is the table's.
 */
const COMPACTION =
  "{'class':'TimeWindowCompactionStrategy','compaction_window_unit':'HOURS','compaction_window_size':12}";

/**
 * Creates what is missing; a keyspace or table that is there stays as it is, so an operator may make them with other
 * settings beforehand, and the services then need no right to create.
 */
export async function createSchema(client: Client, options: SchemaOptions): Promise<void> {
  if (!KEYSPACE.test(options.keyspace)) throw new RangeError(`not a keyspace name: ${options.keyspace}`);
  const { keyspace } = options;
  if (!(await hasKeyspace(client, keyspace))) {
    await define(
      client,
      options,
      `CREATE KEYSPACE IF NOT EXISTS ${keyspace} WITH replication = ${replicationOf(options)}`,
    );
  }
  const present = await tablesOf(client, keyspace);
  for (const [table, statement] of Object.entries(tableStatements(keyspace))) {
    if (!present.has(table)) await define(client, options, statement);
  }
}

function tableStatements(keyspace: string): Readonly<Record<string, string>> {
  return {
    messages: `CREATE TABLE IF NOT EXISTS ${keyspace}.messages (
      room_id bigint, bucket int, seq bigint, time timestamp, epoch bigint, type smallint, sender text, publication blob,
      PRIMARY KEY ((room_id, bucket), seq)
    ) WITH CLUSTERING ORDER BY (seq DESC)
      AND default_time_to_live = ${limits.HISTORY_RETENTION_SECONDS}
      AND gc_grace_seconds = ${GC_GRACE_SECONDS}
      AND compaction = ${COMPACTION}`,
    // Apart from the messages, in which nothing is ever deleted. In the hour of the message, so that who reads an hour
    // finds its recalls beside it.
    recalls: `CREATE TABLE IF NOT EXISTS ${keyspace}.recalls (
      room_id bigint, bucket int, seq bigint,
      PRIMARY KEY ((room_id, bucket), seq)
    ) WITH CLUSTERING ORDER BY (seq DESC)
      AND default_time_to_live = ${limits.HISTORY_RETENTION_SECONDS}
      AND gc_grace_seconds = ${GC_GRACE_SECONDS}
      AND compaction = ${COMPACTION}`,
    room_buckets: `CREATE TABLE IF NOT EXISTS ${keyspace}.room_buckets (
      room_id bigint, bucket int,
      PRIMARY KEY (room_id, bucket)
    ) WITH CLUSTERING ORDER BY (bucket DESC)
      AND default_time_to_live = ${BUCKET_TTL_SECONDS}
      AND gc_grace_seconds = ${GC_GRACE_SECONDS}
      AND compaction = ${COMPACTION}`,
  };
}

async function hasKeyspace(client: Client, keyspace: string): Promise<boolean> {
  const query = "SELECT keyspace_name FROM system_schema.keyspaces WHERE keyspace_name = ?";
  return (await client.execute(query, [keyspace])).rowLength > 0;
}

async function tablesOf(client: Client, keyspace: string): Promise<ReadonlySet<string>> {
  const query = "SELECT table_name FROM system_schema.tables WHERE keyspace_name = ?";
  const result = await client.execute(query, [keyspace]);
  return new Set(result.rows.map((row) => String(row.get("table_name"))));
}

/**
 * Two nodes that create one table at the same time give it two ids, and the cluster disagrees until someone repairs it.
 * So services that start at once all send their definitions to the same node, where one comes after the other. The
 * driver resolves when the cluster agrees.
 */
async function define(client: Client, options: SchemaOptions, statement: string): Promise<void> {
  const local = client.hosts.values().filter((host) => host.isUp() && host.datacenter === options.localDataCenter);
  const [host] = local.sort((a: Host, b: Host) => (a.address < b.address ? -1 : 1));
  await client.execute(statement, [], { prepare: false, ...(host ? { host } : {}) });
}

function replicationOf({ replication = { kind: "simple", replicas: 1 } }: SchemaOptions): string {
  if (replication.kind === "simple") {
    return `{'class':'SimpleStrategy','replication_factor':${countOf(replication.replicas)}}`;
  }
  const centers = Object.entries(replication.replicasByDataCenter).map(([name, replicas]) => {
    if (!NAME.test(name)) throw new RangeError(`not a data center name: ${name}`);
    return `'${name}':${countOf(replicas)}`;
  });
  return `{'class':'NetworkTopologyStrategy',${centers.join(",")}}`;
}

function countOf(replicas: number): number {
  if (!Number.isSafeInteger(replicas) || replicas < 1) throw new RangeError(`not a number of replicas: ${replicas}`);
  return replicas;
}
