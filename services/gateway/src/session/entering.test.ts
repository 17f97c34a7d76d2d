import { createHash } from "node:crypto";
import type { AccountId } from "@plaza/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../testing/test-authority.ts";
import { TestGateway } from "../testing/test-gateway.ts";

describe("entering and exiting", () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.start();
    const tokenHash = createHash("sha256").update("bobs token").digest("hex");
    await test.accounts.create({ accountId: "bob" as AccountId, name: "Bob", icon: "", createdAtMs: 1, tokenHash });
  });
  afterEach(() => test.stop());

  it("[EN3] exit ends the session, for the authority too; exiting a room that was not entered succeeds", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    expect((await client.command({ exitRoom: { roomId } })).exitedRoom?.roomId).toBe(roomId);
    expect(test.authority.commands.some(({ exit }) => exit)).toBe(true);
    expect((await client.command({ exitRoom: { roomId } })).exitedRoom?.roomId).toBe(roomId);
    await test.authority.publish(roomId, ["after"]);
    const witness = await test.connect();
    const { enteredRoom } = await witness.command({ enterRoom: { roomId } });
    expect(enteredRoom?.position?.seq).toBe(1);
    expect(client.texts()).toEqual([]);
  });

  it("[EN4] entering again succeeds, as the same session and only confirmed", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    const { enteredRoom } = await client.command({ enterRoom: { roomId, nick: "new" } });
    expect(enteredRoom?.room?.name).toBe("square");
    const enters = test.authority.commands.filter(({ enter }) => enter);
    expect(enters.map(({ enter }) => enter?.confirm ?? false)).toEqual([false, true]);
    expect(new Set(enters.map(({ actor }) => actor?.sessionId)).size).toBe(1);
    await test.authority.publish(roomId, ["once"]);
    await client.sawText("once");
    expect(client.texts()).toEqual(["once"]);
  });

  it("[RS3] entering again when it is not allowed any more ends the session", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    test.authority.intercept = ({ enter }) => (enter ? refusal("forbidden") : undefined);
    expect((await client.command({ enterRoom: { roomId } })).error?.code).toBe(121);
    expect((await client.command({ queryHistory: { roomId } })).error?.code).toBe(122);
  });

  it("[EN3] the end of the connection ends its sessions, also one that is being let in", async () => {
    const [entered, entering] = [await test.room(), await test.room()];
    const client = await test.member(entered);
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    test.authority.intercept = ({ enter }) => (enter ? released : undefined);
    client.sendFrame({ id: 99, enterRoom: { roomId: entering } });
    await test.authority.seen(({ enter, roomId }) => enter != null && roomId === entering);
    client.close();
    await test.authority.seen(({ exit, roomId }) => exit != null && roomId === entered);
    release(undefined);
    await test.authority.seen(({ exit, roomId }) => exit != null && roomId === entering);
  });

  it("[EN3] an exit is repeated until an authority takes it", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    let refusals = 0;
    test.authority.intercept = ({ exit }) => {
      if (!exit || refusals === 2) return undefined;
      refusals += 1;
      return refusal("unavailable");
    };
    client.close();
    await expect.poll(() => test.authority.commands.filter(({ exit }) => exit).length, { timeout: 5_000 }).toBe(3);
  });

  it("[EN2] a connection enters as many rooms as it may", async () => {
    await test.stop();
    test = await TestGateway.start({ maxRoomsPerConnection: 2 });
    const [one, two, three] = [await test.room(), await test.room(), await test.room()];
    const client = await test.connect({ rooms: [{ roomId: one }, { roomId: two }] });
    expect((await client.command({ enterRoom: { roomId: three } })).error?.code).toBe(123);
    await client.command({ exitRoom: { roomId: one } });
    expect((await client.command({ enterRoom: { roomId: three } })).enteredRoom).toBeTruthy();
  });

  it("[OC1] persons are reported when they change: an account with two devices is one, anonymous visitors count", async () => {
    const roomId = await test.room();
    const bob = { token: "bobs token", accountId: "bob", rooms: [{ roomId }] };
    const clients = [await test.connect(bob), await test.connect(bob), await test.member(roomId)];
    await test.authority.seen(({ reportCounts }) => reportCounts?.persons === 2 && reportCounts.sessions === 3);
    for (const client of clients) client.close();
    await test.authority.seen(({ reportCounts }) => reportCounts != null && !reportCounts.persons);
  });

  it.each([
    ["[OC2]", "blocked", 5],
    ["[DV1]", "otherDevice", 3],
    ["[OC2]", "forbidden", 6],
  ] as const)(
    "%s sessions that are not known are confirmed, and ended when that is refused: %s",
    async (_rule, error, reason) => {
      const roomId = await test.room();
      const client = await test.member(roomId);
      test.authority.intercept = ({ reportCounts, enter }) => {
        if (enter?.confirm) return refusal(error);
        return reportCounts ? { countsReceived: { confirmSessions: true } } : undefined;
      };
      const { kicked } = await client.seen((frame) => frame.kicked != null);
      expect(kicked).toMatchObject({ roomId, reason });
    },
  );

  it("[EN1] the reply has the whole room, as the authority describes it", async () => {
    const roomId = await test.room();
    const described = {
      slowModeSeconds: 12,
      enterExitNotices: true,
      delayedClosing: { policy: 1, seconds: 60, startedAtMs: 7 },
      multiClientPolicy: 3,
      messagesPerSecond: 0,
      pinned: {
        seq: 4,
        timeMs: 5,
        clientMessageId: "m4",
        sender: "ann",
        text: "on top",
        pinnedBy: "bob",
        pinnedAtMs: 6,
      },
      queueSizeLimit: 0,
      tagMutes: [{ tag: "vip", seconds: 9 }],
    };
    const room = { room: { roomId, ...described }, position: { epoch: 1, seq: 0 } };
    test.authority.intercept = ({ enter }) => (enter ? { entered: { room, self: { tags: ["vip"] } } } : undefined);
    const client = await test.connect();
    const { enteredRoom } = await client.command({ enterRoom: { roomId } });
    expect(enteredRoom?.room).toMatchObject(described);
    expect(enteredRoom?.self).toMatchObject({ tags: ["vip"] });
  });
});
