import { setTimeout as delay } from "node:timers/promises";
import { connect, type NatsConnection, type NodeConnectionOptions } from "@nats-io/transport-node";
import { type Backoff, fullJitterDelayMs } from "@plaza/core";

export type NatsOptions = {
  /** `nats://[user:password@]host:port` or `tls://…`; several addresses of one cluster. */
  readonly servers: readonly string[];
  /** Shown by the server's monitoring: the service and its id. */
  readonly name: string;
  /** The server may start later than this process: connecting is retried this long. */
  readonly connectDeadlineMs?: number;
  /** A lost connection is dialled again after a delay spread over this time, see below. */
  readonly reconnectJitterMs?: number;
  /** Told of failures that the connection survives. */
  readonly onError: (error: unknown) => void;
};

const DEFAULT_CONNECT_DEADLINE_MS = 30_000;
const CONNECT_BACKOFF: Backoff = { baseMs: 100, maxMs: 2_000 };
const CONNECT_ATTEMPT_MS = 5_000;

/**
 * Thousands of clients that dial a restarted server in the same instant have pinned clusters for hours. The library
 * dials at once after a loss, whatever its own jitter says, so the spread is added to every attempt.
 */
const DEFAULT_RECONNECT_JITTER_MS = 2_000;
const RECONNECT_WAIT_MS = 250;

/** Two unanswered pings: a dead peer is noticed within half a minute, not within the four of the default. */
const PING_INTERVAL_MS = 10_000;

/** Connects, or rejects at the deadline. Once connected it reconnects for ever. */
export async function connectNats(options: NatsOptions): Promise<NatsConnection> {
  // The library would try the default port of this machine.
  if (options.servers.length === 0) throw new RangeError("no NATS server is given");
  const deadlineMs = options.connectDeadlineMs ?? DEFAULT_CONNECT_DEADLINE_MS;
  const giveUpAtMs = performance.now() + deadlineMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect(connectionOptions(options));
    } catch (cause) {
      const delayMs = fullJitterDelayMs(CONNECT_BACKOFF, attempt, Math.random());
      if (performance.now() + delayMs >= giveUpAtMs) throw notConnected(options.servers, deadlineMs, cause);
      await delay(delayMs);
    }
  }
}

function connectionOptions(options: NatsOptions): NodeConnectionOptions {
  const jitterMs = options.reconnectJitterMs ?? DEFAULT_RECONNECT_JITTER_MS;
  let hasDialled = false;
  return {
    servers: options.servers.map((server) => addressOf(server).host),
    ...credentialsOf(options.servers),
    ...(options.servers.some((server) => server.startsWith("tls:")) ? { tls: {} } : {}),
    name: options.name,
    timeout: CONNECT_ATTEMPT_MS,
    pingInterval: PING_INTERVAL_MS,
    maxReconnectAttempts: -1,
    // A password that is being rotated must not end a process for good.
    ignoreAuthErrorAbort: true,
    reconnectTimeWait: RECONNECT_WAIT_MS,
    reconnectJitter: 0,
    reconnectJitterTLS: 0,
    // A stack trace per request costs more than the request.
    noAsyncTraces: true,
    reconnectToServer: ([server]) => {
      const isFirst = !hasDialled;
      hasDialled = true;
      return isFirst || server === undefined ? null : { server, delay: Math.random() * jitterMs };
    },
  };
}

function credentialsOf(servers: readonly string[]): { readonly user?: string; readonly pass?: string } {
  const url = servers.map(addressOf).find(({ username }) => username !== "");
  if (url === undefined) return {};
  return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
}

function addressOf(server: string): URL {
  return new URL(server.includes("://") ? server : `nats://${server}`);
}

function notConnected(servers: readonly string[], deadlineMs: number, cause: unknown): Error {
  const hosts = servers.map((server) => addressOf(server).host).join(", ");
  return new Error(`no NATS server answered at ${hosts} within ${deadlineMs} ms`, { cause });
}
