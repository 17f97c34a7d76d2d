import { BROADCAST_SUBJECT } from "@plaza/cluster-client";
import { encodeServerFrame, plaza, SUBPROTOCOLS } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

describe("broadcasts", () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.start();
  });
  afterEach(() => test.stop());

  function broadcast(id: string, text = id, tagExpression = ""): void {
    const clientFrame = encodeServerFrame({ broadcast: { timeMs: 1, message: { text } } });
    const envelope = { id, tagExpression, clientFrame };
    test.broker.connect().publish(BROADCAST_SUBJECT, plaza.cluster.v1.BroadcastEnvelope.encode(envelope).finish());
  }

  /** What came before the reply to a ping, which is behind everything that was pushed. */
  async function broadcastsAt(client: TestClient): Promise<readonly string[]> {
    await client.command({ ping: {} });
    return client.frames.flatMap((frame) => frame.broadcast?.message?.text ?? []);
  }

  it.each(SUBPROTOCOLS)("[BR1] reach every connection that is in a room, once, on %s", async (subprotocol) => {
    const [one, other] = [await test.room(), await test.room()];
    const single = await test.member(one, subprotocol);
    const both = await test.connect({ rooms: [{ roomId: one }, { roomId: other }] }, subprotocol);
    const outside = await test.connect({}, subprotocol);
    broadcast("hello");
    expect(await broadcastsAt(single)).toEqual(["hello"]);
    expect(await broadcastsAt(both)).toEqual(["hello"]);
    expect(await broadcastsAt(outside)).toEqual([]);
  });

  it("[BR1] with tags reach who holds them in one of the rooms", async () => {
    const [one, other] = [await test.room(), await test.room()];
    const vip = { tags: { tags: ["vip"] } };
    const inOther = await test.connect({ rooms: [{ roomId: one }, { roomId: other, ...vip }] });
    const inBoth = await test.connect({
      rooms: [
        { roomId: one, ...vip },
        { roomId: other, ...vip },
      ],
    });
    const inNone = await test.member(one);
    broadcast("hello", "hello", '{"tag":"vip"}');
    expect(await broadcastsAt(inOther)).toEqual(["hello"]);
    expect(await broadcastsAt(inBoth)).toEqual(["hello"]);
    expect(await broadcastsAt(inNone)).toEqual([]);
  });

  it("[BR1] that are sent again within five minutes reach nobody twice", async () => {
    const client = await test.member(await test.room());
    broadcast("a", "first");
    broadcast("a", "again");
    expect(await broadcastsAt(client)).toEqual(["first"]);
    test.advance(300_001);
    broadcast("a", "later");
    expect(await broadcastsAt(client)).toEqual(["first", "later"]);
  });

  it("that are no envelope are counted, and the next one is sent", async () => {
    const client = await test.member(await test.room());
    test.broker.connect().publish(BROADCAST_SUBJECT, Uint8Array.of(0xff));
    broadcast("hello");
    expect(await broadcastsAt(client)).toEqual(["hello"]);
    expect(await test.metric("plaza_gateway_bad_envelopes_total")).toBe(1);
  });
});
