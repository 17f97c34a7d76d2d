import type { RoomId } from "@plaza/core";
import { SUBPROTOCOLS, type Subprotocol } from "@plaza/proto";
import { encodeClientFrame } from "@plaza/proto/client";
import { SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sideFrame } from "../testing/envelope-builder.ts";
import { RawWebSocket } from "../testing/raw-socket.ts";
import { type TestClient, textsOf } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

const JWT_SECRET = "a secret of at least thirty-two characters";
const VIP = '{"tag":"vip"}';

describe("what is not for everybody, on real sockets", () => {
  let test: TestGateway;
  let roomId: RoomId;
  beforeEach(async () => {
    test = await TestGateway.start({ jwtSecret: JWT_SECRET, maxBackpressureBytes: 65_536 });
    roomId = await test.room();
  });
  afterEach(() => test.stop());

  const tagged = (tags: readonly string[], subprotocol?: Subprotocol) =>
    test.connect({ rooms: [{ roomId, tags: { tags: [...tags] } }] }, subprotocol);
  const at = (x: number, distance: number) => ({ listening: { place: { x }, distance } });
  const place = (x: number) => ({ x, y: 0, z: 0 });

  /** What every client has seen when all of them have seen the last message. */
  async function textsAtEnd(clients: readonly TestClient[]): Promise<readonly (readonly string[])[]> {
    await test.authority.publish(roomId, ["the end"]);
    await Promise.all(clients.map((client) => client.sawText("the end")));
    return clients.map((client) => client.texts().filter((text) => text !== "the end"));
  }

  async function member(accountId: string): Promise<TestClient> {
    const jwt = new SignJWT().setSubject(accountId).setProtectedHeader({ alg: "HS256" });
    const token = await jwt.sign(new TextEncoder().encode(JWT_SECRET));
    return test.connect({ token, rooms: [{ roomId }] });
  }

  it("[MS6] a directed message reaches its receivers alone, on each of their devices", async () => {
    const clients = [await member("ann"), await member("ann"), await member("bob"), await member("cid")];
    const { epoch, seq } = await test.authority.position(roomId);
    const side = sideFrame({ roomId, epoch, seq: 0 }, { text: "psst", accounts: ["ann", "bob", "nobody", "ann"] });
    test.authority.publishEnvelope(roomId, { roomId, epoch, positionSeq: seq, sideFrames: [side] });
    expect(await textsAtEnd(clients)).toEqual([["psst"], ["psst"], ["psst"], []]);
  });

  it.each(SUBPROTOCOLS)("[MS6] goes out before the batch that covers it, on %s", async (subprotocol) => {
    const [vip, other] = [await tagged(["vip"], subprotocol), await tagged([], subprotocol)];
    await test.authority.publish(roomId, ["one", { text: "two", tagExpression: VIP }, "three"]);
    expect(await textsAtEnd([vip, other])).toEqual([
      ["two", "one", "three"],
      ["one", "three"],
    ]);
    const batches = vip.frames.flatMap(({ roomBatch }) => roomBatch ?? []);
    expect(batches[0]).toMatchObject({ filtered: true, publications: [{ seq: 2 }] });
    expect(batches[1]).toMatchObject({ firstSeq: 1, lastSeq: 3 });
    expect(other.frames.find(({ roomBatch }) => roomBatch)?.roomBatch).toMatchObject({ firstSeq: 1, lastSeq: 3 });
  });

  it("[MS6] is made JSON and counted like everything else that goes out", async () => {
    await Promise.all([tagged(["vip"], "plaza.v1.json"), tagged(["vip"]), tagged([])]);
    await test.authority.publish(roomId, [{ text: "two", tagExpression: VIP }]);
    await textsAtEnd([await tagged([])]);
    expect(await test.metric('plaza_gateway_deliveries_total{subprotocol="plaza.v1.json"}')).toBe(3);
    expect(await test.metric('plaza_gateway_deliveries_total{subprotocol="plaza.v1.protobuf"}')).toBe(6);
  });

  it("[TG1] follows the tags of the account as they change", async () => {
    const client = await member("bob");
    const say = (text: string) => test.authority.publish(roomId, [{ text, tagExpression: VIP }]);
    await say("before");
    await client.command({ updateTags: { roomId, tags: { tags: ["vip"] } } });
    await say("own change");
    const controls = [{ updateProfile: { accountId: "bob", tags: {} } }];
    await test.authority.publish(roomId, ["changed"], { controls });
    await say("after");
    expect(await textsAtEnd([client])).toEqual([["own change", "changed"]]);
  });

  it("[PL1] reaches who listens near enough, and who listens nowhere", async () => {
    const [near, far, everywhere] = [
      await test.connect({ rooms: [{ roomId, ...at(10, 5) }] }),
      await test.connect({ rooms: [{ roomId, ...at(10, 4.9) }] }),
      await test.member(roomId),
    ];
    await test.authority.publish(roomId, [{ text: "here", place: place(15) }]);
    await far.command({ updateLocation: { roomId, ...at(15, 0) } });
    await near.command({ updateLocation: { roomId } });
    await test.authority.publish(roomId, [{ text: "again", place: place(15) }]);
    await near.command({ enterRoom: { roomId, ...at(0, 1) } });
    await test.authority.publish(roomId, [{ text: "and again", place: place(15) }]);
    expect(await textsAtEnd([near, far, everywhere])).toEqual([
      ["here", "again"],
      ["again", "and again"],
      ["here", "again", "and again"],
    ]);
  });

  it("[SQ3] comes with the batch that fills a hole, without what was taken back meanwhile", async () => {
    const [vip, other] = [await tagged(["vip"]), await tagged([])];
    await test.authority.publish(roomId, ["one", { text: "two", tagExpression: VIP }, "three"], { isLost: true });
    await test.authority.publish(roomId, ["four"], { isLost: true, recalledSeqs: [3] });
    expect(await textsAtEnd([vip, other])).toEqual([
      ["two", "one", "four"],
      ["one", "four"],
    ]);
  });

  it("[SC1] a socket that is too slow for it asks for all that it missed when it has caught up", async () => {
    const idle = await RawWebSocket.open(test.url);
    const rooms = [{ roomId, tags: { tags: ["vip"] } }];
    idle.send(encodeClientFrame({ id: 1, connect: { protocolVersion: 1, rooms } }));
    await test.authority.seen(({ enter }) => enter != null);
    while ((await test.metric("plaza_gateway_dropped_frames_total")) === 0) {
      await test.authority.publish(roomId, [{ text: "x".repeat(14_000), tagExpression: VIP }]);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await test.authority.publish(roomId, ["small"]);
    const { epoch, seq } = await test.authority.position(roomId);
    const frames = idle.receivedFrames();
    await expect.poll(() => frames.some(({ roomPosition }) => roomPosition?.position?.seq === seq)).toBe(true);
    const covered = frames.flatMap(({ roomBatch }) => (roomBatch?.filtered ? [] : (roomBatch?.lastSeq ?? [])));
    const filtered = frames.flatMap(({ roomBatch }) => (roomBatch?.filtered ? (roomBatch.publications ?? []) : []));
    expect(covered.length).toBeLessThan(seq);
    expect(filtered.map((one) => one.seq)).toEqual(expect.arrayContaining(covered));
    idle.send(encodeClientFrame({ id: 2, recover: { roomId, after: { epoch, seq: Math.max(...covered) } } }));
    await test.authority.publish(roomId, ["goes on"]);
    await expect.poll(() => frames.flatMap(({ roomBatch }) => textsOf(roomBatch))).toContain("goes on");
    const missed = frames.find(({ reply }) => reply?.recovery)?.reply?.recovery;
    expect(missed).toMatchObject({ recovered: true });
    expect((missed?.batches ?? []).flatMap(textsOf).at(-1)).toMatch(/small|goes on/);
    idle.destroy();
  }, 30_000);
});
