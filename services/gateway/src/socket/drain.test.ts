import { GATEWAY_HEARTBEAT_SUBJECT } from "@plaza/cluster-client";
import { plaza } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { upgradeAnswer } from "../testing/raw-socket.ts";
import { TestGateway } from "../testing/test-gateway.ts";

describe("[DR1] a gateway that drains", () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.start({ upgradeBurst: 10_000 });
  });
  afterEach(() => test.stop());

  it("tells every client to reconnect after a delay of its own, then closes with drain", async () => {
    const roomId = await test.room();
    const clients = await Promise.all(Array.from({ length: 120 }, () => test.member(roomId)));
    await test.drain(5_000);
    const closes = await Promise.all(clients.map((client) => client.closed));
    expect(new Set(closes.map(({ code }) => code))).toEqual(new Set([4000]));
    const delays = clients.map(({ frames }) => frames.find(({ reconnect }) => reconnect)?.reconnect?.delayMs ?? -1);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(new Set(delays).size).toBeGreaterThan(40);
    expect(clients.every(({ frames }) => frames.at(-1)?.disconnect?.mayReconnect)).toBe(true);
  });

  it("ends every session with the authority before it is done", async () => {
    const rooms = [await test.room(), await test.room()];
    await Promise.all(Array.from({ length: 20 }, () => test.connect({ rooms: rooms.map((roomId) => ({ roomId })) })));
    await test.drain(5_000);
    expect(test.authority.commands.filter(({ exit }) => exit)).toHaveLength(40);
  });

  it("answers what is under way before it closes", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    test.authority.intercept = ({ describe: asked }) => (asked ? released : undefined);
    const answer = client.command({ getRoom: { roomId } });
    await test.authority.seen(({ describe: asked }) => asked != null);
    const drained = test.drain(5_000);
    await client.seen(({ reconnect }) => reconnect != null);
    release(undefined);
    expect((await answer).room?.name).toBe("square");
    await drained;
    expect((await client.closed).code).toBe(4000);
  });

  it("does not wait beyond its deadline for an authority that does not answer", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    test.authority.intercept = () => new Promise(() => {});
    client.sendFrame({ id: 50, getRoom: { roomId } });
    await test.authority.seen(({ describe: asked }) => asked != null);
    const startedMs = performance.now();
    await test.drain(1_500);
    expect(performance.now() - startedMs).toBeLessThan(1_500);
    expect((await client.closed).code).toBe(4000);
  });

  it("lets nobody in any more, and says so to everybody", async () => {
    const { promise: left, resolve } = Promise.withResolvers<plaza.cluster.v1.Heartbeat>();
    test.broker.connect().subscribe(GATEWAY_HEARTBEAT_SUBJECT, (payload) => {
      const beat = plaza.cluster.v1.Heartbeat.decode(payload);
      if (beat.leaving) resolve(beat);
    });
    const { url } = test;
    await test.drain(1_000);
    expect((await left).id).toBe("gateway-1");
    await expect(upgradeAnswer(url, { "sec-websocket-protocol": "plaza.v1.protobuf" })).rejects.toThrow("ECONNREFUSED");
  });

  it("that has no clients is drained at once", async () => {
    const startedMs = performance.now();
    await test.drain(60_000);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});

describe("a gateway on the bus", () => {
  it("says every second that it lives and where it listens", async () => {
    const test = await TestGateway.start();
    const { promise: heard, resolve } = Promise.withResolvers<plaza.cluster.v1.Heartbeat>();
    test.broker.connect().subscribe(GATEWAY_HEARTBEAT_SUBJECT, (payload) => {
      resolve(plaza.cluster.v1.Heartbeat.decode(payload));
    });
    const { id, addresses, leaving } = await heard;
    expect({ id, addresses, leaving }).toEqual({
      id: "gateway-1",
      addresses: [new URL(test.url).host],
      leaving: false,
    });
    await test.stop();
  });
});
