import { SUBPROTOCOLS } from "@plaza/proto";
import { encodeClientFrame } from "@plaza/proto/client";
import { afterEach, describe, expect, it } from "vitest";
import type { GatewayConfig } from "../config.ts";
import { RawWebSocket, upgradeAnswer } from "../testing/raw-socket.ts";
import { TestClient } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

const PROTOBUF = { "sec-websocket-protocol": "plaza.v1.protobuf" };

describe("what a client may not do", () => {
  let test: TestGateway;
  const start = async (config: Partial<GatewayConfig> = {}) => {
    test = await TestGateway.start(config);
    return test;
  };
  afterEach(() => test.stop());

  describe("upgrades", () => {
    it("[PV2] need a subprotocol that the gateway speaks", async () => {
      await start();
      expect(await upgradeAnswer(test.url, PROTOBUF)).toMatch(/sec-websocket-protocol: plaza.v1.protobuf\r\n/i);
      const answer = await upgradeAnswer(test.url, { "sec-websocket-protocol": "chat" });
      expect(answer).toMatch(/^HTTP\/1.1 400/);
      expect(answer).toContain("plaza.v1.protobuf, plaza.v1.json");
    });

    it("are served at one path only", async () => {
      await start();
      const { origin } = new URL(test.url.replace("ws:", "http:"));
      expect(await upgradeAnswer(`${origin}/v2/connect`, PROTOBUF)).toMatch(/^HTTP\/1.1 404/);
      expect((await fetch(`${origin}/`)).status).toBe(404);
      expect((await fetch(`${origin}/v1/connect`)).status).toBe(426);
    });

    it("are refused to pages of other origins, and allowed to clients that are no pages", async () => {
      await start({ allowedOrigins: ["https://live.example.org"] });
      const from = (origin: string) => upgradeAnswer(test.url, { ...PROTOBUF, origin });
      expect(await from("https://evil.example.org")).toMatch(/^HTTP\/1.1 403/);
      expect(await from("https://live.example.org")).toMatch(/^HTTP\/1.1 101/);
      expect(await upgradeAnswer(test.url, PROTOBUF)).toMatch(/^HTTP\/1.1 101/);
    });

    it("above the rate are told to come back later", async () => {
      await start({ upgradeRate: 1, upgradeBurst: 2 });
      const answers = await Promise.all([1, 2, 3].map(() => upgradeAnswer(test.url, PROTOBUF)));
      const refused = answers.filter((answer) => answer.startsWith("HTTP/1.1 503"));
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatch(/retry-after: \d+/i);
    });

    it("are told to come back later while too many connections are half open", async () => {
      await start({ maxHandshakes: 1 });
      const first = await test.open();
      expect(await upgradeAnswer(test.url, PROTOBUF)).toMatch(/^HTTP\/1.1 503/);
      await first.command({ connect: { protocolVersion: 1 } });
      expect(await upgradeAnswer(test.url, PROTOBUF)).toMatch(/^HTTP\/1.1 101/);
    });
  });

  it("[CM2] who does not connect in time is disconnected, who has connected stays", async () => {
    await start();
    const [silent, connected] = [await test.open(), await test.connect()];
    test.advance(10_000);
    expect((await silent.closed).code).toBe(4002);
    expect((await connected.command({ ping: {} })).pong).toBeTruthy();
  });

  it.each(SUBPROTOCOLS)("[PV3] garbage on %s ends the connection, and only that one", async (subprotocol) => {
    await start();
    const [garbage, other] = [await test.connect({}, subprotocol), await test.connect()];
    garbage.sendRaw(Uint8Array.from({ length: 100 }, (_, index) => 255 - index));
    expect((await garbage.closed).code).toBe(4500);
    expect(garbage.frames.at(-1)?.disconnect).toMatchObject({ code: 4500, mayReconnect: false });
    expect((await other.command({ ping: {} })).pong).toBeTruthy();
  });

  it("[PV3] a frame above the limit is named with both numbers; one far above is cut off", async () => {
    await start();
    const [large, huge] = [await test.connect(), await test.connect()];
    large.sendRaw(new Uint8Array(70_000));
    expect((await large.closed).code).toBe(4500);
    expect(large.frames.at(-1)?.disconnect?.reason).toBe("frame of 70000 bytes exceeds 65536");
    huge.sendRaw(new Uint8Array(200_000));
    expect((await huge.closed).code).toBe(1006);
  });

  it("[PV3] any bytes of a broken WebSocket cost only that socket", async () => {
    await start();
    const other = await test.connect();
    for (let seed = 1; seed <= 50; seed += 1) {
      const raw = await RawWebSocket.open(test.url);
      raw.resume();
      raw.sendBytes(Uint8Array.from({ length: 200 }, (_, index) => (seed * 7919 + index * 104_729) % 256));
      raw.destroy();
      await raw.closed;
    }
    expect((await other.command({ ping: {} })).pong).toBeTruthy();
  });

  it("[CM3] commands above the rate are refused with the time to wait", async () => {
    await start({ commandRate: 1, commandBurst: 5 });
    const client = await test.connect();
    const replies = await Promise.all(Array.from({ length: 10 }, () => client.command({ ping: {} })));
    const refused = replies.filter(({ error }) => error?.code === 140);
    expect(refused).toHaveLength(6);
    expect(refused[0]?.error?.retryAfterMs).toBeGreaterThan(0);
    expect(refused[0]?.error?.retryAfterMs).toBeLessThanOrEqual(1_000);
  });

  it("[CM3] who goes on far above is disconnected", async () => {
    await start();
    const client = await test.connect();
    for (let id = 1_000; id < 1_400; id += 1) client.sendFrame({ id, ping: {} });
    expect((await client.closed).code).toBe(4502);
    expect(client.frames.filter(({ reply }) => reply?.error?.code === 140)).toHaveLength(200);
  });

  it("[CM3] messages have a rate of their own", async () => {
    await start({ sendRate: 1, sendBurst: 2, jwtSecret: "x".repeat(32) });
    const roomId = await test.room();
    const token = await testToken("x".repeat(32));
    const client = await test.connect({ token, rooms: [{ roomId }] });
    const send = (n: number) => client.command({ sendMessage: { roomId, clientMessageId: `m${n}`, text: "x" } });
    const replies = await Promise.all([1, 2, 3].map(send));
    expect(replies.filter(({ messageAck }) => messageAck)).toHaveLength(2);
    expect(replies.filter(({ error }) => error?.code === 140)).toHaveLength(1);
    expect((await client.command({ ping: {} })).pong).toBeTruthy();
  });

  it("[CM3] commands that wait for a slow authority are bounded", async () => {
    await start({ commandRate: 10_000, commandBurst: 10_000 });
    const roomId = await test.room();
    const client = await test.connect();
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    test.authority.intercept = () => released;
    const replies = Array.from({ length: 300 }, () => client.command({ getRoom: { roomId } }));
    const overloaded = await client.seen(({ reply }) => reply?.error?.code === 142);
    expect(overloaded.reply?.error?.retryAfterMs).toBe(1_000);
    release(undefined);
    const codes = (await Promise.all(replies)).map(({ error }) => error?.code ?? 0);
    expect(codes.filter((code) => code === 0)).toHaveLength(256);
    expect(codes.filter((code) => code === 142)).toHaveLength(44);
  });

  describe("clients that do not read", () => {
    const TEXT = "x".repeat(14_000);
    const CUT_OFF = 'plaza_gateway_disconnects_total{code="4001"}';

    /** Publishes until the socket that does not read has had frames dropped. */
    async function floodUntilDropped(roomId: number & Parameters<typeof test.authority.publish>[0]): Promise<number> {
      let published = 0;
      for (; (await test.metric("plaza_gateway_dropped_frames_total")) === 0; published += 1) {
        await test.authority.publish(roomId, [TEXT]);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return published;
    }

    async function openIdleMember(roomId: number): Promise<RawWebSocket> {
      const raw = await RawWebSocket.open(test.url);
      raw.send(encodeClientFrame({ id: 1, connect: { protocolVersion: 1, rooms: [{ roomId }] } }));
      await test.authority.seen(({ enter }) => enter != null);
      return raw;
    }

    it("[SC1] [SC2] cost only themselves and are cut off", async () => {
      await start({ maxBackpressureBytes: 65_536 });
      const roomId = await test.room();
      const idle = await openIdleMember(roomId);
      const reader = await test.member(roomId);
      const published = await floodUntilDropped(roomId);
      await test.authority.publish(roomId, ["the end"]);
      await reader.sawText("the end");
      expect(reader.texts()).toHaveLength(published + 1);
      test.advance(15_000);
      await expect.poll(() => test.metric(CUT_OFF), { timeout: 5_000 }).toBe(1);
      idle.destroy();
    }, 30_000);

    it("[SC1] learn their rooms' positions when they have caught up, and recover", async () => {
      await start({ maxBackpressureBytes: 65_536 });
      const roomId = await test.room();
      const idle = await openIdleMember(roomId);
      await floodUntilDropped(roomId);
      const { seq } = await test.authority.position(roomId);
      const received = idle.receivedFrames();
      await expect.poll(() => received.some(({ roomPosition }) => roomPosition?.position?.seq === seq)).toBe(true);
      const batches = received.flatMap(({ roomBatch }) => roomBatch ?? []);
      expect(batches.length).toBeLessThan(seq);
      idle.destroy();
    }, 30_000);

    it("[CM1] [SC2] whoever has no room for a reply is cut off rather than left without it", async () => {
      await start({ maxBackpressureBytes: 65_536, commandBurst: 100_000, commandRate: 100_000 });
      const roomId = await test.room();
      const idle = await openIdleMember(roomId);
      for (let id = 2; (await test.metric(CUT_OFF)) === 0; id += 1) {
        await test.authority.publish(roomId, [TEXT]);
        idle.send(encodeClientFrame({ id, ping: {} }));
        await new Promise((resolve) => setImmediate(resolve));
      }
      idle.destroy();
    }, 30_000);
  });

  it("sockets that are opened and forgotten leave nothing behind", async () => {
    await start();
    for (let round = 0; round < 100; round += 1) {
      const client = await TestClient.open(test.url);
      client.close();
    }
    await expect.poll(() => test.metric("plaza_gateway_connections"), { timeout: 5_000 }).toBe(0);
    expect(await test.metric("plaza_gateway_handshakes")).toBe(0);
  });
});

async function testToken(secret: string): Promise<string> {
  const { SignJWT } = await import("jose");
  return new SignJWT().setSubject("ann").setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(secret));
}
