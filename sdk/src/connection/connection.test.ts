import { describe, expect, it } from "vitest";
import { type HarnessOptions, startHarness } from "../testing/client-harness.ts";
import type { PeerHandler } from "../testing/peer-socket.ts";
import type { ConnectionState } from "./connection-state.ts";

const CONNECTED = { connected: { connectionId: "c", accountId: "ada", idleTimeoutMs: 60_000, maxFrameBytes: 65_536 } };

const welcome: PeerHandler = (frame, peer) => {
  if (frame.connect) peer.reply(frame.id, CONNECTED);
  if (frame.ping) peer.reply(frame.id, { pong: {} });
};

function refuseOnce(code: number): PeerHandler {
  let isFirst = true;
  return (frame, peer) => {
    if (!isFirst) return welcome(frame, peer);
    isFirst = false;
    peer.reply(frame.id, { error: { code, message: `error ${code}` } });
  };
}

function start(options: Partial<HarnessOptions> = {}) {
  const harness = startHarness({ handle: welcome, ...options });
  const states: ConnectionState[] = [];
  harness.client.on("state", (state) => states.push(state));
  const connecting = harness.client.connect().then(
    () => "live",
    (error: { code: string }) => error.code,
  );
  return { ...harness, states, connecting, kinds: () => states.map((state) => state.kind) };
}

describe("connecting", () => {
  it("[PV2] offers the binary subprotocol and [CM2] says connect first, with who it is", async () => {
    const client = { token: "secret", accountId: "ada", clientType: "web", deviceId: "d1" } as const;
    const { time, socket, connecting } = start({ client });
    await time.advance(10);
    expect(await connecting).toBe("live");
    expect(socket().protocols).toEqual(["plaza.v1.protobuf"]);
    expect(socket().received[0]?.connect).toMatchObject({ ...client, clientType: 16, protocolVersion: 1 });
  });

  it("[CN1] an anonymous visitor connects without a token", async () => {
    const { time, socket } = start({ client: { token: undefined, anonymous: true } as never });
    await time.advance(10);
    expect(socket().received[0]?.connect?.token).toBe("");
  });

  it("[RC1] failures are retried with growing delays below 500 ms × 2^attempt and 20 s", async () => {
    const { time, network, states } = start({ random: () => 0.999_999 });
    network.isUp = false;
    await time.advance(120_000);
    const waits = states.flatMap((state) => (state.kind === "connecting" && state.waitMs > 0 ? [state.waitMs] : []));
    expect(waits.slice(0, 8)).toEqual([499, 999, 1_999, 3_999, 7_999, 15_999, 19_999, 19_999]);
  });

  it("several addresses are tried in turn", async () => {
    const { time, network, sockets, connecting } = start({
      client: { url: undefined, urls: ["ws://a", "ws://b"] } as never,
    });
    network.isUp = false;
    await time.advance(3);
    network.isUp = true;
    await time.advance(10);
    expect(await connecting).toBe("live");
    expect(sockets.slice(0, 3).map((socket) => socket.url)).toEqual(["ws://a", "ws://b", "ws://a"]);
  });

  it("a resolver that fails is asked again", async () => {
    let asked = 0;
    const resolveUrl = async () => {
      asked += 1;
      if (asked < 3) throw new Error("no address yet");
      return "ws://found";
    };
    const { time, socket, connecting } = start({ client: { url: undefined, resolveUrl } as never });
    await time.advance(10);
    expect([await connecting, socket().url]).toEqual(["live", "ws://found"]);
  });

  it("an address that is none rejects for good", async () => {
    const { time, connecting, client } = start({
      makeSocket: () => {
        throw new SyntaxError("invalid URL");
      },
    });
    await time.advance(10);
    expect([await connecting, client.state.kind]).toEqual(["badArgument", "closed"]);
  });

  it.each([
    [110, "badToken"],
    [111, "expiredToken"],
    [105, "unsupportedVersion"],
  ])("[CN2] error %i ends the client with %s", async (code, name) => {
    const { time, sockets, connecting, client } = start({ handle: refuseOnce(code) });
    await time.advance(60_000);
    expect([await connecting, client.state.kind, sockets.length, time.pendingTimers]).toEqual([name, "closed", 1, 0]);
  });

  it("[CN2] after expiredToken the provider is asked again", async () => {
    let given = 0;
    const tokenProvider = async () => `token-${++given}`;
    const { time, connecting, commands } = start({
      handle: refuseOnce(111),
      client: { token: undefined, tokenProvider } as never,
    });
    await time.advance(1_000);
    expect(await connecting).toBe("live");
    expect(commands("connect").map((frame) => frame.connect?.token)).toEqual(["token-1", "token-2"]);
  });

  it("a token that works is kept over reconnects", async () => {
    let given = 0;
    const tokenProvider = () => `token-${++given}`;
    const { time, socket, sockets } = start({ client: { token: undefined, tokenProvider } as never });
    await time.advance(10);
    socket().drop();
    await time.advance(10);
    expect([sockets.length, given]).toEqual([2, 1]);
  });

  it.each([140, 142, 150])("error %i is tried again", async (code) => {
    const { time, connecting } = start({ handle: refuseOnce(code) });
    await time.advance(10);
    expect(await connecting).toBe("live");
  });

  it("a connection that opens and says nothing is given up", async () => {
    const silent: PeerHandler = () => {};
    const { time, sockets } = start({ handle: silent, client: { commandTimeoutMs: 2_000 } });
    await time.advance(2_500);
    expect([sockets.length, sockets[0]?.isClosed]).toEqual([2, true]);
  });

  it("[RC1] a connection that fails to open is retried at once, also where no close event tells of it", async () => {
    const { time, sockets, socket, connecting } = start();
    await time.advance(0);
    socket().failToOpen();
    await time.advance(2);
    expect([await connecting, sockets.length]).toEqual(["live", 2]);
  });

  it("close while connecting rejects connect", async () => {
    const { time, client, network, connecting } = start();
    network.isUp = false;
    await time.advance(5);
    client.close();
    await time.advance(5); // The test's own network gives up on the socket.
    expect([await connecting, time.pendingTimers]).toEqual(["closed", 0]);
  });
});

describe("a live connection", () => {
  it("that breaks is made again", async () => {
    const { time, socket, kinds } = start();
    await time.advance(10);
    socket().drop();
    await time.advance(10);
    expect(kinds()).toEqual(["connecting", "live", "reconnecting", "reconnecting", "live"]);
  });

  it.each([4500, 4501, 4502, 4503, 4504, 4999])("[RC3] close code %i is final", async (code) => {
    const { time, socket, sockets, client } = start();
    await time.advance(10);
    socket().drop(code, "no");
    await time.advance(60_000);
    expect([client.state.kind, sockets.length, time.pendingTimers]).toEqual(["closed", 1, 0]);
  });

  it.each([1000, 1001, 1006, 4000, 4001, 4004, 4499])("[RC3] close code %i is not", async (code) => {
    const { time, socket, sockets } = start();
    await time.advance(10);
    socket().drop(code);
    await time.advance(10);
    expect(sockets.length).toBe(2);
  });

  it("[RC3] the disconnect push speaks for the close code", async () => {
    const { time, socket, client } = start();
    await time.advance(10);
    socket().push({ disconnect: { code: 4504, reason: "displaced", mayReconnect: false } });
    socket().drop(1006);
    expect(client.state).toMatchObject({ kind: "closed", error: { message: expect.stringContaining("displaced") } });
  });

  it("[RC2] stays until the delay of a reconnect push is over and then moves without jitter", async () => {
    const { time, socket, sockets, client } = start({ random: () => 0.9 });
    await time.advance(10);
    socket().push({ reconnect: { delayMs: 2_500, reason: "drain" } });
    await time.advance(2_499);
    expect([client.state.kind, sockets.length]).toEqual(["live", 1]);
    await time.advance(2);
    expect([sockets.length, sockets[0]?.isClosed]).toEqual([2, true]);
    await time.advance(10);
    expect(client.state.kind).toBe("live");
  });

  it("[RC2] waits out the delay when the server closes before", async () => {
    const { time, socket, sockets } = start({ random: () => 0.9 });
    await time.advance(10);
    socket().push({ reconnect: { delayMs: 5_000 } });
    socket().drop(4000);
    await time.advance(4_990);
    expect(sockets.length).toBe(1);
    await time.advance(20);
    expect(sockets.length).toBe(2);
  });

  it("[PV4] that is silent is asked, and lives on with the answer", async () => {
    const { time, sockets, commands } = start();
    await time.advance(300_000);
    expect(sockets.length).toBe(1);
    expect(commands("ping").length).toBeGreaterThanOrEqual(9);
  });

  it("[PV4] that is silent and does not answer is dead", async () => {
    let isDeaf = false;
    const handle: PeerHandler = (frame, peer) => {
      if (!isDeaf || frame.connect) welcome(frame, peer);
    };
    const { time, sockets } = start({ handle });
    await time.advance(10);
    isDeaf = true;
    await time.advance(29_000);
    expect(sockets.length).toBe(1);
    await time.advance(12_000);
    expect([sockets.length, sockets[0]?.isClosed]).toEqual([2, true]);
  });

  it("[PV4] is not asked while frames come", async () => {
    const { time, socket, commands } = start();
    await time.advance(10);
    for (let i = 0; i < 20; i++) {
      socket().push({ occupancy: { roomId: 1, online: i } });
      await time.advance(10_000);
    }
    expect(commands("ping")).toEqual([]);
  });

  it("[PV1] a push that only newer servers know is ignored", async () => {
    const { time, socket, client } = start();
    await time.advance(10);
    socket().pushBytes(Uint8Array.of(0xfa, 0x07, 0x00));
    expect(client.state.kind).toBe("live");
  });

  it("that sends no frame is given up and made again", async () => {
    const { time, socket, sockets } = start();
    await time.advance(10);
    socket().pushBytes(Uint8Array.of(0xff, 0xff));
    await time.advance(10);
    expect(sockets.length).toBe(2);
  });

  it("retryNow ends a wait", async () => {
    const { time, socket, sockets, network, client } = start({ random: () => 0.99 });
    await time.advance(1_000);
    network.isUp = false;
    socket().drop();
    await time.advance(60_000);
    const before = sockets.length;
    network.isUp = true;
    client.retryNow();
    await time.advance(5);
    expect([sockets.length - before, client.state.kind]).toEqual([1, "live"]);
  });

  it("close ends everything: socket, timers, states", async () => {
    const { time, socket, client } = start();
    await time.advance(10);
    client.close();
    expect([socket().isClosed, time.pendingTimers, client.state.kind]).toEqual([true, 0, "closed"]);
  });
});

describe("what a listener throws", () => {
  it("does not disturb the others or the connection", async () => {
    const uncaught: unknown[] = [];
    const { time, client } = start();
    const seen: string[] = [];
    const rethrown = captureUncaught(uncaught);
    client.on("state", () => {
      throw new Error("the application's");
    });
    client.on("state", (state) => seen.push(state.kind));
    await time.advance(10);
    rethrown();
    expect([client.state.kind, seen, uncaught.length]).toEqual(["live", ["live"], 1]);
  });
});

/** Collects uncaught errors instead of the test runner, which would fail the run. */
function captureUncaught(into: unknown[]): () => void {
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => into.push(error));
  return () => {
    process.removeAllListeners("uncaughtException");
    for (const listener of listeners) process.on("uncaughtException", listener);
  };
}
