import { randomUUID } from "node:crypto";
import { messageLogContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { openSeverableRelay } from "../testing/severable-relay.ts";
import { CONSUMER_NAME } from "./log-stream.ts";
import { connectNatsMessageLog, type NatsMessageLogOptions } from "./message-log.ts";
import { deleteStream, freshStream, natsUrl, skipReason, withManager } from "./testing/nats-test-server.ts";

/** Recreating takes a missed heartbeat or two. */
const POLL = { timeout: 20_000, interval: 20 };

describe.skipIf(natsUrl === "")(`JetStream message log${skipReason}`, { timeout: 60_000 }, () => {
  messageLogContract("JetStream", async () => {
    const relay = await openSeverableRelay(new URL(natsUrl));
    const stream = freshStream();
    const [first, second] = await Promise.all([open(stream, relay.host), open(stream, relay.host)]);
    return {
      first,
      second,
      interrupt: async () => {
        relay.sever();
        relay.restore();
      },
      close: async () => {
        await Promise.all([first.close(), second.close()]);
        await relay.close();
        await deleteStream(stream.name);
      },
    };
  });

  it("a consumer that was deleted is made anew, and what was appended meanwhile arrives", async () => {
    await using log = await openFresh();
    const received: string[] = [];
    const errors: unknown[] = [];
    await log.consume(received, errors);
    await log.append("before");
    await expect.poll(() => received, POLL).toEqual(["before"]);
    await withManager((manager) => manager.consumers.delete(log.stream.name, CONSUMER_NAME));
    await log.append("after");
    await expect.poll(() => received, POLL).toEqual(["before", "after"]);
    expect(errors.length).toBeGreaterThan(0);
  });

  it("a stream that was deleted is made anew by the next append", async () => {
    await using log = await openFresh();
    const received: string[] = [];
    await log.consume(received, []);
    await deleteStream(log.stream.name);
    await log.append("after");
    await expect.poll(() => received, POLL).toContain("after");
  });

  it("a full log rejects appends at once and keeps every entry that it took", async () => {
    await using log = await openFresh({ maxBytes: 64 * 1024 });
    let taken = 0;
    const fill = async () => {
      for (;;) {
        await log.append("x".repeat(4_096));
        taken += 1;
      }
    };
    await expect(fill()).rejects.toThrow(/is not known to be durable/);
    expect(taken).toBeGreaterThan(5);
    expect(await log.log.pending()).toBe(taken);
    const received: string[] = [];
    await log.consume(received, []);
    await expect.poll(() => received.length, POLL).toBe(taken);
    await log.append("room again");
  });

  it("a stream and consumer with other settings are changed to ours", async () => {
    await using log = await openFresh();
    const changed = await open({ ...log.stream, maxBytes: 32 * 1024 ** 2, maxAckPending: 77 });
    const [stream, consumer] = await withManager((manager) =>
      Promise.all([manager.streams.info(log.stream.name), manager.consumers.info(log.stream.name, CONSUMER_NAME)]),
    );
    expect(stream.config).toMatchObject({ max_bytes: 32 * 1024 ** 2, discard: "new", retention: "workqueue" });
    expect(stream.config).toMatchObject({ max_age: 864_000e9, duplicate_window: 120e9, storage: "file" });
    expect(consumer.config).toMatchObject({ max_ack_pending: 77, ack_wait: 1e9, max_deliver: -1 });
    await changed.close();
  });

  it("services that start at once all find the stream", async () => {
    const stream = freshStream();
    const logs = await Promise.all(Array.from({ length: 8 }, () => open(stream)));
    for (const log of logs) await log.close();
    await deleteStream(stream.name);
  });

  it("an append without a server rejects at its deadline", async () => {
    const relay = await openSeverableRelay(new URL(natsUrl));
    const stream = freshStream();
    const log = await open(stream, relay.host, { appendDeadlineMs: 300 });
    relay.sever();
    const startedMs = performance.now();
    const append = log.append({ id: randomUUID(), partition: 0, payload: new Uint8Array(3) });
    await expect(append).rejects.toThrow(/is not known to be durable/);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
    await log.close();
    await relay.close();
    await deleteStream(stream.name);
  });
});

async function openFresh(overrides: NonNullable<NatsMessageLogOptions["stream"]> = {}) {
  const stream = { ...freshStream(), ...overrides };
  const log = await open(stream);
  return {
    stream,
    log,
    append: (text: string) => log.append({ id: randomUUID(), partition: 1, payload: new TextEncoder().encode(text) }),
    consume: (received: string[], errors: unknown[]) =>
      log.consume({
        maxInFlight: 100,
        handler: async (payloads) => void received.push(...payloads.map((one) => new TextDecoder().decode(one))),
        onError: (error) => errors.push(error),
      }),
    [Symbol.asyncDispose]: async () => {
      await log.close();
      await deleteStream(stream.name);
    },
  };
}

function open(
  stream: NonNullable<NatsMessageLogOptions["stream"]>,
  server = natsUrl,
  options: Partial<NatsMessageLogOptions> = {},
) {
  return connectNatsMessageLog({
    servers: [server],
    name: "message log test",
    stream,
    redeliveryDelayMs: 100,
    reconnectJitterMs: 50,
    onError: () => {},
    ...options,
  });
}
