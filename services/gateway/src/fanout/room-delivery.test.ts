import { SUBPROTOCOLS } from "@plaza/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsOf } from "../testing/test-client.ts";
import { TestGateway } from "../testing/test-gateway.ts";

describe("from the bus to the sockets", () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.start();
  });
  afterEach(() => test.stop());

  it.each(SUBPROTOCOLS)("[SQ1] every member on %s gets every publication once, in order", async (subprotocol) => {
    const roomId = await test.room();
    const clients = await Promise.all([1, 2, 3].map(() => test.member(roomId, subprotocol)));
    const texts = Array.from({ length: 50 }, (_, index) => `message ${index}`);
    for (const text of texts) await test.authority.publish(roomId, [text]);
    for (const client of clients) {
      await client.sawText("message 49");
      expect(client.texts()).toEqual(texts);
    }
  });

  it("[SQ1] nothing comes between the position of the reply and the first frame after it", async () => {
    const roomId = await test.room();
    let isPublishing = true;
    const publishing = (async () => {
      for (let n = 1; isPublishing; n += 1) {
        await test.authority.publish(roomId, [String(n)]);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let round = 0; round < 40; round += 1) {
      const client = await test.connect();
      const { enteredRoom } = await client.command({ enterRoom: { roomId } });
      const first = await client.seen(({ roomBatch }) => (roomBatch?.lastSeq ?? 0) > 0);
      expect(first.roomBatch?.firstSeq).toBe((enteredRoom?.position?.seq ?? 0) + 1);
      expect(client.frames.findIndex(({ reply }) => reply?.enteredRoom)).toBeLessThan(client.frames.indexOf(first));
      client.close();
    }
    isPublishing = false;
    await publishing;
  });

  it("rooms of one connection do not mix, and who is not in a room gets nothing of it", async () => {
    const [one, other] = [await test.room(), await test.room()];
    const both = await test.connect({ rooms: [{ roomId: one }, { roomId: other }] });
    const single = await test.member(one);
    await test.authority.publish(other, ["other"]);
    await test.authority.publish(one, ["one"]);
    await both.sawText("other");
    await both.sawText("one");
    await single.sawText("one");
    expect(single.texts()).toEqual(["one"]);
  });

  it("[SQ3] a batch that the bus lost is filled in before the one after it", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["1"]);
    await test.authority.publish(roomId, ["2", "3"], { isLost: true });
    await test.authority.publish(roomId, ["4"]);
    await client.sawText("4");
    expect(client.texts()).toEqual(["1", "2", "3", "4"]);
    expect(await test.metric('plaza_gateway_gaps_total{outcome="opened"}')).toBe(1);
  });

  it("[SQ5] the last batch before a silence is filled in when the position is repeated", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["lost"], { isLost: true });
    const { epoch, seq } = await test.authority.position(roomId);
    test.authority.publishEnvelope(roomId, { roomId, epoch, positionSeq: seq });
    await client.sawText("lost");
  });

  it("[SQ5] and also when the reminder was lost with it", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["lost"], { isLost: true });
    test.advance(5_000);
    await client.sawText("lost");
  }, 15_000);

  it("[SQ6] a new epoch tells every member that continuity was lost, and goes on from there", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["before"]);
    await client.sawText("before");
    test.stores.changeReplicationId();
    await test.authority.publish(roomId, ["gone"]);
    const { continuityLost } = await client.seen((frame) => frame.continuityLost != null);
    expect(continuityLost?.position).toMatchObject(await test.authority.position(roomId));
    await test.authority.publish(roomId, ["after"]);
    await client.sawText("after");
    expect(client.texts()).toEqual(["before", "after"]);
    await test.authority.seen(({ enter }) => enter?.confirm === true);
  });

  it("[NT1] notices reach who is there and are not replayed", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["1"], { operators: ["bob"] });
    const { roomBatch } = await client.seen((frame) => frame.roomBatch != null);
    expect(roomBatch?.notices?.map(({ operator }) => operator)).toEqual(["bob"]);
    const { recovery } = await client.command({ recover: { roomId, after: { epoch: roomBatch?.epoch ?? 0, seq: 0 } } });
    expect(recovery?.batches?.flatMap(({ notices }) => notices)).toEqual([]);
    expect(recovery?.batches?.flatMap(textsOf)).toEqual(["1"]);
  });

  it("[RM2] closing a room: the notification first, then roomClosed; the connection and its other rooms stay", async () => {
    const [closing, other] = [await test.room(), await test.room()];
    const client = await test.connect({ rooms: [{ roomId: closing }, { roomId: other }] });
    const controls = [{ closeRoom: { reason: "the room was closed" } }];
    await test.authority.publish(closing, ["last words"], { controls });
    const { roomClosed } = await client.seen((frame) => frame.roomClosed != null);
    expect(roomClosed).toMatchObject({ roomId: closing, reason: "the room was closed" });
    expect(client.texts()).toEqual(["last words"]);
    await test.authority.publish(closing, ["nobody hears this"]);
    await test.authority.publish(other, ["still here"]);
    await client.sawText("still here");
    expect(client.texts()).toEqual(["last words", "still here"]);
    const send = { roomId: closing, clientMessageId: "m", text: "x" };
    const { error } = await client.command({ sendMessage: send });
    expect(error?.code).toBe(120);
  });

  it("[RM2] a close that was missed on the bus is carried out when the hole is filled", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    await test.authority.publish(roomId, ["closing"], {
      controls: [{ closeRoom: { reason: "closed" } }],
      isLost: true,
    });
    await test.authority.publish(roomId, ["after"]);
    await client.seen((frame) => frame.roomClosed != null);
    expect(client.texts()).toEqual(["closing"]);
  });

  it("[DV1] a session that is named ends alone, and its client learns why", async () => {
    const roomId = await test.room();
    const clients = [await test.member(roomId), await test.member(roomId), await test.member(roomId)];
    const sessionIds = test.authority.commands.flatMap(({ enter, actor }) => (enter ? (actor?.sessionId ?? []) : []));
    const controls = [{ endSessions: { sessionIds: sessionIds.slice(0, 2), reason: 3, extension: "newer" } }];
    await test.authority.publish(roomId, ["displaced"], { controls });
    await test.authority.publish(roomId, ["after"]);
    await clients[2]?.sawText("after");
    const kicked = await Promise.all(clients.slice(0, 2).map((client) => client.seen((frame) => frame.kicked != null)));
    for (const frame of kicked) expect(frame.kicked).toMatchObject({ roomId, reason: 3, extension: "newer" });
    expect(clients.map((client) => client.texts())).toEqual([["displaced"], ["displaced"], ["displaced", "after"]]);
  });

  it("a kick ends the sessions of the account that were there before it, and no others", async () => {
    const roomId = await test.room();
    const [kicked, other] = [await test.member(roomId), await test.member(roomId)];
    const accountId = kicked.frames[0]?.reply?.connected?.accountId ?? "";
    const controls = [{ endSessions: { accountIds: [accountId], reason: 2, extension: "why" } }];
    await test.authority.publish(roomId, ["kicked"], { controls });
    const push = await kicked.seen((frame) => frame.kicked != null);
    expect(push.kicked).toMatchObject({ roomId, reason: 2, extension: "why" });
    await test.authority.publish(roomId, ["after"]);
    await other.sawText("after");
    expect(kicked.texts()).toEqual(["kicked"]);
  });

  it("[EN1] a close that overtakes the answer to an entry ends the session that it let in", async () => {
    const roomId = await test.room();
    const client = await test.connect();
    const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
    const witness = await test.member(roomId);
    const before = await test.authority.position(roomId);
    test.authority.intercept = async ({ enter }) => {
      if (!enter) return undefined;
      await closed;
      return { entered: { room: { room: { roomId }, position: before }, self: {} } };
    };
    const entering = client.command({ enterRoom: { roomId } });
    const accountId = client.frames[0]?.reply?.connected?.accountId;
    await test.authority.seen(({ enter, actor }) => enter != null && actor?.accountId === accountId);
    await test.authority.publish(roomId, ["closing"], { controls: [{ closeRoom: { reason: "closed" } }] });
    await witness.seen((frame) => frame.roomClosed != null);
    onClosed();
    expect((await entering).error?.code).toBe(131);
  });

  it("[RM2] a close that lies in a hole does not end a session that was let in after it", async () => {
    const roomId = await test.room();
    const early = await test.member(roomId);
    await test.authority.publish(roomId, ["closing"], {
      controls: [{ closeRoom: { reason: "closed" } }],
      isLost: true,
    });
    const late = await test.member(roomId);
    await early.seen((frame) => frame.roomClosed != null);
    await test.authority.publish(roomId, ["after"]);
    await late.sawText("after");
    expect(late.frames.some(({ roomClosed }) => roomClosed)).toBe(false);
  });

  it("bytes on a room's subject that are no envelope are counted and harm nobody", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    test.broker.connect().publish(`room.${roomId}`, Uint8Array.of(0xff, 0xff));
    await test.authority.publish(roomId, ["after"]);
    await client.sawText("after");
    expect(await test.metric("plaza_gateway_bad_envelopes_total")).toBe(1);
  });

  it("[OC2] after the bus was away: what was missed is filled in, and every session is confirmed", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    test.bus.sever();
    await test.authority.publish(roomId, ["while away"]);
    const { error } = await client.command({ getRoom: { roomId } });
    expect(error).toMatchObject({ code: 150, retryAfterMs: 1_000 });
    const enter = await client.command({ enterRoom: { roomId: await test.room() } });
    expect(enter.error?.code).toBe(150);
    test.advance(6_000);
    test.bus.mend();
    await client.sawText("while away");
    await test.authority.seen(({ enter }) => enter?.confirm === true);
  });
});
