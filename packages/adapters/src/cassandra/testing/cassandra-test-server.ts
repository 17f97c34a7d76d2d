import { randomUUID } from "node:crypto";
import { Client } from "cassandra-driver";
import { type CassandraConnection, connectCassandra } from "../connection.ts";
import type { CassandraOptions } from "../options.ts";

/** The nodes that the environment names; empty when it names none. */
export const contactPoints = (process.env.CASSANDRA_CONTACT_POINTS ?? "").split(",").filter((point) => point !== "");

/** For the title of a suite that cannot run. */
export const skipReason = contactPoints.length === 0 ? " (skipped: CASSANDRA_CONTACT_POINTS is not set)" : "";

const localDataCenter = process.env.CASSANDRA_LOCAL_DATA_CENTER ?? "datacenter1";

export function freshKeyspace(): string {
  return `plaza_${randomUUID().replaceAll("-", "").slice(0, 20)}`;
}

export function openCassandra(keyspace: string, options: Partial<CassandraOptions> = {}): Promise<CassandraConnection> {
  return connectCassandra({ contactPoints, localDataCenter, keyspace, onError: () => {}, ...options });
}

export async function dropKeyspace(keyspace: string): Promise<void> {
  await withClient((client) => client.execute(`DROP KEYSPACE IF EXISTS ${keyspace}`));
}

/** Looks at what is stored, behind the back of the adapter; on the nodes of the environment unless others are named. */
export async function withClient<T>(
  work: (client: Client) => Promise<T>,
  nodes = { contactPoints, localDataCenter },
): Promise<T> {
  const client = new Client({ ...nodes, socketOptions: { readTimeout: 30_000 } });
  try {
    return await work(client);
  } finally {
    await client.shutdown();
  }
}
