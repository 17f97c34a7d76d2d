import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type AdminServer, startAdminServer } from "./admin-server.ts";
import { silentLogger } from "./logger.ts";
import { Metrics } from "./metrics.ts";
import { Readiness } from "./readiness.ts";

const open: AdminServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(): Promise<{
  readonly admin: AdminServer;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
}> {
  const readiness = new Readiness({ logger: silentLogger(), checkTimeoutMs: 50 });
  const metrics = new Metrics();
  const admin = await startAdminServer({ host: "127.0.0.1", port: 0, readiness, metrics, logger: silentLogger() });
  open.push(admin);
  return { admin, readiness, metrics };
}

async function ready(admin: AdminServer): Promise<readonly [number, unknown]> {
  const response = await fetch(`${admin.url}/health/ready`);
  return [response.status, await response.json()];
}

describe("/health/ready", () => {
  test("is 503 until the start is done, then 200", async () => {
    const { admin, readiness } = await serve();
    expect(await ready(admin)).toEqual([503, { status: "starting", checks: {} }]);
    readiness.markStarted();
    expect(await ready(admin)).toEqual([200, { status: "ready", checks: {} }]);
  });

  test("is 503 while one check fails, and names the state of each", async () => {
    const { admin, readiness } = await serve();
    let isNatsUp = false;
    readiness.add("redis", () => undefined);
    readiness.add("nats", async () => {
      if (!isNatsUp) throw new Error("no connection to nats://user:hunter2@nats:4222");
    });
    readiness.markStarted();
    expect(await ready(admin)).toEqual([
      503,
      {
        status: "notReady",
        checks: {
          redis: { state: "up" },
          nats: { state: "down", reason: "no connection to nats://[hidden]@nats:4222" },
        },
      },
    ]);
    isNatsUp = true;
    expect((await ready(admin))[0]).toBe(200);
  });

  test("a check that does not answer in time is down, and does not hold up the answer", async () => {
    const { admin, readiness } = await serve();
    readiness.add("cassandra", () => new Promise(() => undefined));
    readiness.markStarted();
    const checks = { cassandra: { state: "down", reason: "the check did not end within 50 ms" } };
    expect(await ready(admin)).toEqual([503, { status: "notReady", checks }]);
  });

  test("is 503 for good once draining, whatever the checks say", async () => {
    const { admin, readiness } = await serve();
    readiness.markStarted();
    readiness.markDraining();
    readiness.markStarted();
    expect(await ready(admin)).toEqual([503, { status: "draining", checks: {} }]);
  });

  test("probes at the same time share one run of the checks", async () => {
    const { readiness } = await serve();
    let runs = 0;
    readiness.add("counted", () => {
      runs += 1;
    });
    await Promise.all([readiness.report(), readiness.report(), readiness.report()]);
    expect(runs).toBe(1);
    await readiness.report();
    expect(runs).toBe(2);
  });

  test("two checks cannot share a name", async () => {
    const { readiness } = await serve();
    readiness.add("nats", () => undefined);
    expect(() => readiness.add("nats", () => undefined)).toThrow("nats");
  });
});

describe("the admin server", () => {
  test("answers liveness while nothing is ready", async () => {
    const { admin } = await serve();
    expect((await fetch(`${admin.url}/health/live`)).status).toBe(200);
  });

  test("gives metrics in Prometheus' text format", async () => {
    const { admin, metrics } = await serve();
    metrics.counter({ name: "plaza_gateway_frames_total", help: "Frames." }).inc();
    const response = await fetch(`${admin.url}/metrics?x=1`);
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    expect(await response.text()).toContain("plaza_gateway_frames_total 1");
  });

  test("answers HEAD without a body", async () => {
    const { admin } = await serve();
    const response = await fetch(`${admin.url}/health/live`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("refuses other methods with 405 and other paths with 404", async () => {
    const { admin } = await serve();
    const post = await fetch(`${admin.url}/health/live`, { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await fetch(`${admin.url}/other`)).status).toBe(404);
  });

  test("a metric that cannot be read is a 500, and the server goes on", async () => {
    const { admin, metrics } = await serve();
    metrics.gauge({
      name: "plaza_gateway_connections",
      help: "Connections.",
      read: () => {
        throw new Error("broken");
      },
    });
    expect((await fetch(`${admin.url}/metrics`)).status).toBe(500);
    expect((await fetch(`${admin.url}/health/live`)).status).toBe(200);
  });

  test("closes at once although a client keeps its connection open", async () => {
    const { admin } = await serve();
    const socket = connect(admin.port, "127.0.0.1");
    await once(socket, "connect");
    const ended = once(socket.resume(), "close");
    await open.pop()?.close();
    await ended;
  });

  test("a port that is taken is a clear error", async () => {
    const { admin, readiness, metrics } = await serve();
    const again = startAdminServer({ host: "127.0.0.1", port: admin.port, readiness, metrics, logger: silentLogger() });
    await expect(again).rejects.toThrow(`127.0.0.1:${admin.port} (PLAZA_ADMIN_PORT)`);
  });
});
