import { once } from "node:events";
import { createServer } from "node:net";
import { createMemoryAccountStore, createMemoryBus, createMemoryRooms } from "@plaza/adapters/memory";
import type { Bus, BusSubscription } from "@plaza/ports";
import { Deadline, Metrics, parseEnv, silentLogger } from "@plaza/service-kit";
import { describe, expect, test } from "vitest";
import { createApi, createApiMetrics } from "./api.ts";
import { apiEnv } from "./config.ts";
import { gate } from "./testing/gate.ts";
import { rawConnection, requestText } from "./testing/raw-http.ts";
import { APP_KEY, APP_SECRET, formOf, signedHeaders, startTestApi } from "./testing/test-api.ts";

const GET_ROOM = "POST /chatroom/get.action";

function anApi(overrides: { readonly port?: string; readonly credentials?: readonly [] } = {}) {
  const bus = createMemoryBus();
  const { directory, statistics } = createMemoryRooms();
  const api = createApi({
    bus,
    accounts: createMemoryAccountStore(),
    directory,
    statistics,
    config: parseEnv(apiEnv, { PLAZA_API_PORT: overrides.port ?? "0" }),
    host: "127.0.0.1",
    credentials: overrides.credentials ?? [{ appKey: APP_KEY, appSecret: APP_SECRET }],
    demo: { kind: "off" },
    logger: silentLogger(),
    metrics: createApiMetrics(new Metrics()),
    now: Date.now,
    random: Math.random,
  });
  return { api, bus };
}

/** Watches a bus; what it returns says how many subscriptions are open. */
function countSubscriptions(bus: Bus): () => number {
  const subscribe = bus.subscribe.bind(bus);
  const open = new Set<BusSubscription>();
  bus.subscribe = (subject, handler) => {
    const subscription = subscribe(subject, handler);
    open.add(subscription);
    return {
      unsubscribe: () => {
        open.delete(subscription);
        subscription.unsubscribe();
      },
    };
  };
  return () => open.size;
}

describe("start", () => {
  test("without credentials there is no api", () => {
    expect(() => anApi({ credentials: [] })).toThrow("the api needs at least one pair of credentials");
  });

  test("a port that is taken fails the start and leaves nothing behind", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { api, bus } = anApi({ port });
    const openSubscriptions = countSubscriptions(bus);
    await expect(api.start()).rejects.toThrow("EADDRINUSE");
    expect(openSubscriptions()).toBe(0);
    other.close();
  });

  test("it is ready as long as the bus is connected", async () => {
    const { api, bus } = anApi();
    expect(() => api.readinessChecks?.bus?.()).not.toThrow();
    await bus.close();
    expect(() => api.readinessChecks?.bus?.()).toThrow("the bus is not connected");
  });
});

describe("drain", () => {
  test("a call that is under way is answered, and its connection closed", async () => {
    const { api, authority, clock } = await startTestApi();
    const { opened, open } = gate();
    authority.gate = opened;
    const connection = await rawConnection(api.url);
    connection.write(requestText(GET_ROOM, signedHeaders(clock.nowMs), formOf({ roomid: 1 })));
    await expect.poll(() => authority.commands.length).toBe(1);
    const drained = api.drain(new Deadline(5_000));
    open();
    await drained;
    const received = await connection.untilClosed();
    expect(received).toContain('{"code":404,"desc":"room 1 does not exist"}');
    expect(received.toLowerCase()).toContain("connection: close");
  });

  test("connections that wait for a next call are closed at once, and new ones are refused", async () => {
    const { api, clock } = await startTestApi();
    const idle = await rawConnection(api.url);
    idle.write(requestText(GET_ROOM, signedHeaders(clock.nowMs), formOf({ roomid: 1 })));
    expect((await idle.until('"code":404')).toLowerCase()).toContain("connection: keep-alive");
    await api.drain(new Deadline(5_000));
    await idle.untilClosed();
    await expect(fetch(api.url)).rejects.toThrow();
  });

  test("what does not end by the deadline is cut off before it", async () => {
    const { api, authority, clock } = await startTestApi();
    authority.gate = gate().opened;
    const connection = await rawConnection(api.url);
    connection.write(requestText(GET_ROOM, signedHeaders(clock.nowMs), formOf({ roomid: 1 })));
    await expect.poll(() => authority.commands.length).toBe(1);
    const deadline = new Deadline(400);
    await api.drain(deadline);
    expect(deadline.isOver()).toBe(false);
    expect(await connection.untilClosed()).toBe("");
  });

  test("stopping without a drain ends everything at once", async () => {
    const { api } = await startTestApi();
    const connection = await rawConnection(api.url);
    connection.write("POST / HTTP/1.1\r\n");
    await api.stop();
    await connection.untilClosed();
  });
});

test("connections beyond the limit are closed at once and cost the others nothing", async () => {
  const { api, clock } = await startTestApi({ env: { PLAZA_API_MAX_CONNECTIONS: "1" } });
  const first = await rawConnection(api.url);
  const second = await rawConnection(api.url);
  expect(await second.untilClosed()).toBe("");
  first.write(requestText(GET_ROOM, signedHeaders(clock.nowMs), formOf({ roomid: 1 })));
  await first.until('"code":404');
  first.reset();
});
