import { setTimeout as delay } from "node:timers/promises";
import { type Backoff, fullJitterDelayMs } from "@plaza/core";
import type { MessageStore } from "@plaza/ports";
import { Client, policies, types } from "cassandra-driver";
import { CassandraMessageStore } from "./message-store.ts";
import type { CassandraOptions } from "./options.ts";
import { ReadSpeculation } from "./read-speculation.ts";
import { createSchema } from "./schema.ts";

export type CassandraConnection = {
  readonly messages: MessageStore;
  /** Whether at least one node is connected and taken for up. */
  isReady(): boolean;
  close(): Promise<void>;
};

const DEFAULT_CONNECT_DEADLINE_MS = 60_000;
const CONNECT_BACKOFF: Backoff = { baseMs: 500, maxMs: 5_000 };
const CONNECT_ATTEMPT_MS = 5_000;
/** Above the server's own timeouts (5 s for reads, 2 s for writes), so that the server's answer is the one that counts. */
const REQUEST_TIMEOUT_MS = 6_000;

/** Connects and creates keyspace and tables where they are missing, or rejects at the deadline. */
export async function connectCassandra(options: CassandraOptions): Promise<CassandraConnection> {
  if (options.contactPoints.length === 0) throw new RangeError("no Cassandra contact point is given");
  const client = await connectWithRetries(options);
  return {
    messages: new CassandraMessageStore(client, options),
    isReady: () => isReady(client),
    close: () => client.shutdown(),
  };
}

/** A node with a connection may still count as down for a moment, and then gets no statement. */
function isReady(client: Client): boolean {
  return client
    .getState()
    .getConnectedHosts()
    .some((host) => host.isUp());
}

async function connectWithRetries(options: CassandraOptions): Promise<Client> {
  const deadlineMs = options.connectDeadlineMs ?? DEFAULT_CONNECT_DEADLINE_MS;
  const giveUpAtMs = performance.now() + deadlineMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await connectOnce(options);
    } catch (cause) {
      options.onError(cause);
      const delayMs = fullJitterDelayMs(CONNECT_BACKOFF, attempt, Math.random());
      if (performance.now() + delayMs >= giveUpAtMs) throw notConnected(options, deadlineMs, cause);
      await delay(delayMs);
    }
  }
}

/** A client that failed to connect keeps its failure, so every attempt gets a client of its own. */
async function connectOnce(options: CassandraOptions): Promise<Client> {
  const client = createClient(options);
  try {
    await client.connect();
    await createSchema(client, options);
    return client;
  } catch (error) {
    await client.shutdown();
    throw error;
  }
}

function createClient(options: CassandraOptions): Client {
  return new Client({
    contactPoints: [...options.contactPoints],
    localDataCenter: options.localDataCenter,
    ...(options.credentials ? { credentials: { ...options.credentials } } : {}),
    queryOptions: { consistency: types.consistencies.localQuorum, prepare: true, isIdempotent: true, autoPage: false },
    socketOptions: { connectTimeout: CONNECT_ATTEMPT_MS, readTimeout: REQUEST_TIMEOUT_MS },
    policies: {
      // The default waits up to ten minutes before it looks for a node that was away.
      reconnection: new policies.reconnection.ExponentialReconnectionPolicy(500, 10_000, false),
      speculativeExecution: new ReadSpeculation(),
    },
  });
}

function notConnected(options: CassandraOptions, deadlineMs: number, cause: unknown): Error {
  const where = options.contactPoints.join(", ");
  return new Error(`no Cassandra node was ready at ${where} within ${deadlineMs} ms`, { cause });
}
