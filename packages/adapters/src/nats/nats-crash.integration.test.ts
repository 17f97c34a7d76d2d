import { afterAll, describe, expect, it } from "vitest";
import { startNats } from "../../../../tools/servers/index.ts";
import { connectNatsBus } from "./bus.ts";
import { connectNatsMessageLog } from "./message-log.ts";
import { natsUrl, skipReason } from "./testing/nats-test-server.ts";

/** Nobody else may use a server that is killed, so this suite has its own beside that of the environment. */
const own =
  natsUrl === ""
    ? { kind: "unavailable" as const, reason: "NATS_URL is not set" }
    : await startNats({ isOwn: true, report: () => {} });
const reason = own.kind === "unavailable" && natsUrl !== "" ? ` (skipped: ${own.reason})` : skipReason;

describe.skipIf(own.kind === "unavailable")(`NATS server killed${reason}`, { timeout: 60_000 }, () => {
  afterAll(() => ownServer().stop());

  it("no acknowledged append is lost by kill -9, and the consumer goes on after the restart", async () => {
    const server = ownServer();
    const options = { servers: [server.url], name: "crash test", reconnectJitterMs: 50, onError: () => {} };
    const stream = { maxBytes: 16 * 1024 ** 2, ackWaitMs: 1_000 };
    const log = await connectNatsMessageLog({ ...options, stream, redeliveryDelayMs: 50 });
    const received = new Set<string>();
    await log.consume({
      maxInFlight: 50,
      handler: async (payloads) => {
        for (const payload of payloads) received.add(new TextDecoder().decode(payload));
      },
      onError: () => {},
    });
    const acked: string[] = [];
    const append = async (id: string) => {
      await log.append({ id, partition: 3, payload: new TextEncoder().encode(id) });
      acked.push(id);
    };
    for (let round = 0; round < 3; round++) {
      const ackedBefore = acked.length;
      const appends = Promise.allSettled(Array.from({ length: 2_000 }, (_, index) => append(`${round}/${index}`)));
      await expect.poll(() => acked.length, { timeout: 10_000, interval: 1 }).toBeGreaterThan(ackedBefore);
      await server.restart();
      await appends;
    }
    await append("last");
    await expect.poll(() => acked.filter((id) => !received.has(id)), { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => log.pending(), { timeout: 30_000 }).toBe(0);
    await log.close();
  });

  it("connecting waits for a server that starts later", async () => {
    const server = ownServer();
    await server.kill();
    const connecting = connectNatsBus({ servers: [server.url], name: "early", onError: () => {} });
    await server.restart();
    const bus = await connecting;
    expect(bus.isConnected()).toBe(true);
    await bus.close();
  });
});

function ownServer() {
  if (own.kind === "unavailable") throw new Error(own.reason);
  return own.server;
}
