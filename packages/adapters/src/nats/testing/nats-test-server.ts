import { randomUUID } from "node:crypto";
import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import type { LogStream } from "../log-stream.ts";

/** The NATS server that the environment names; empty when it names none. */
export const natsUrl = process.env.NATS_URL ?? "";

/** For the title of a suite that cannot run. */
export const skipReason = natsUrl === "" ? " (skipped: NATS_URL is not set)" : "";

/** A stream that no other test uses, small enough for any server. */
export function freshStream(): Pick<LogStream, "name" | "subjectPrefix" | "maxBytes" | "ackWaitMs"> {
  const name = `CONTRACT_${randomUUID()}`;
  return { name, subjectPrefix: `contract.${name}`, maxBytes: 16 * 1024 ** 2, ackWaitMs: 1_000 };
}

export async function deleteStream(name: string): Promise<void> {
  await withManager((manager) => manager.streams.delete(name));
}

/** Does something to the server's streams behind the back of the log under test. */
export async function withManager<T>(
  work: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<T>,
): Promise<T> {
  const connection = await connect({ servers: new URL(natsUrl).host });
  try {
    return await work(await jetstreamManager(connection));
  } finally {
    await connection.close();
  }
}
