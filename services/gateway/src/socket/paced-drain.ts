import { setTimeout as delay } from "node:timers/promises";
import type { Deadline } from "@plaza/service-kit";
import { OutgoingFrame } from "../fanout/outgoing-frame.ts";
import type { Connection } from "./connection.ts";
import type { Connections } from "./connections.ts";

export type PacedDrainOptions = {
  readonly connections: Connections;
  readonly deadline: Deadline;
  readonly random: () => number;
};

const SLICE_MS = 100;
/** So many at once hurt nobody: a small gateway drains in no time. */
const MIN_PER_SLICE = 50;
/** The parts of the time for telling and for closing; the rest is for the exits, and for what went slower than planned. */
const TELLING_SHARE = 0.4;
const CLOSING_SHARE = 0.35;
/** The other gateways take this many of ours a second in their stride. */
const RECONNECTS_PER_SECOND = 1_000;
const MIN_SPREAD_MS = 200;
/** A command that takes longer loses its answer; its client asks again after it has resumed. */
const MAX_WAIT_FOR_REPLIES_MS = 3_000;

/**
 * Sends all clients to other gateways without a stampede: [DR1]
 *
 * 1. Slice by slice each is told to reconnect after a delay of its own; most of them leave by themselves.
 * 2. Slice by slice those that are still here are closed, each after the replies that it waits for.
 */
export async function drainConnections(options: PacedDrainOptions): Promise<void> {
  const { connections, deadline } = options;
  const totalMs = deadline.remainingMs();
  await inSlices(connections, totalMs * TELLING_SHARE, (connection) => tellToReconnect(connection, options));
  await inSlices(connections, totalMs * CLOSING_SHARE, closeWhenAnswered);
  await untilClosed(connections, Math.min(MAX_WAIT_FOR_REPLIES_MS, deadline.remainingMs() / 2));
  for (const connection of [...connections.all()]) close(connection);
  // A close frame leaves with the loop's next turns, not within the call.
  if (totalMs > 0) await delay(Math.min(SLICE_MS, deadline.remainingMs()));
}

async function inSlices(
  connections: Connections,
  windowMs: number,
  act: (connection: Connection) => void,
): Promise<void> {
  const all = [...connections.all()];
  const perSlice = Math.max(MIN_PER_SLICE, Math.ceil((all.length * SLICE_MS) / Math.max(SLICE_MS, windowMs)));
  for (let start = 0; start < all.length; start += perSlice) {
    if (start > 0) await delay(SLICE_MS);
    for (const connection of all.slice(start, start + perSlice)) if (!connection.isClosed) act(connection);
  }
}

function tellToReconnect(connection: Connection, { connections, random }: PacedDrainOptions): void {
  const spreadMs = Math.max(MIN_SPREAD_MS, (connections.size / RECONNECTS_PER_SECOND) * 1_000);
  const delayMs = Math.floor(random() * spreadMs);
  connection.push(OutgoingFrame.of({ reconnect: { delayMs, reason: "this gateway is going away" } }));
}

function closeWhenAnswered(connection: Connection): void {
  connection.whenAnswered(() => close(connection));
}

function close(connection: Connection): void {
  if (!connection.isClosed) connection.disconnect("drain", "this gateway is going away");
}

async function untilClosed(connections: Connections, timeoutMs: number): Promise<void> {
  for (let waitedMs = 0; connections.size > 0 && waitedMs < timeoutMs; waitedMs += SLICE_MS) await delay(SLICE_MS);
}
