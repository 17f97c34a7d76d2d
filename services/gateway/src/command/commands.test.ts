import { createHash } from "node:crypto";
import type { AccountId } from "@plaza/core";
import { SUBPROTOCOLS } from "@plaza/proto";
import { encodeClientFrame } from "@plaza/proto/client";
import { SignJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TestGateway } from "../testing/test-gateway.ts";

const JWT_SECRET = "a secret of at least thirty-two characters";
const APP = { appKey: "key", appSecret: "secret-secret" };
const CONNECT = { connect: { protocolVersion: 1 } };

describe("commands", () => {
  let test: TestGateway;
  beforeEach(async () => {
    test = await TestGateway.start({ jwtSecret: JWT_SECRET, ...APP });
    const account = { accountId: "bob" as AccountId, name: "Bob", icon: "", createdAtMs: 1 };
    await test.accounts.create({ ...account, tokenHash: sha256("bobs token") });
  });
  afterEach(() => test.stop());

  describe("connect", () => {
    it.each(SUBPROTOCOLS)("[CN1] without a token makes an anonymous visitor on %s", async (subprotocol) => {
      const client = await test.connect({}, subprotocol);
      const { connected } = client.frames[0]?.reply ?? {};
      expect(connected).toMatchObject({ anonymous: true, protocolVersion: 1, maxFrameBytes: 65_536 });
      expect(connected?.accountId).toMatch(/^anon-[0-9a-f]{27}$/);
    });

    it("[CN2] takes a JWT, whose sub is the account", async () => {
      const client = await test.connect({ token: await jwt("Ann") });
      expect(client.frames[0]?.reply?.connected).toMatchObject({ accountId: "ann", anonymous: false });
    });

    it("[CN2] takes the account's static token", async () => {
      const client = await test.connect({ token: "bobs token", accountId: "bob" });
      expect(client.frames[0]?.reply?.connected).toMatchObject({ accountId: "bob", anonymous: false });
    });

    it("[CN2] takes a dynamic token of the account", async () => {
      const client = await test.connect({ token: dynamicToken("bob"), accountId: "bob" });
      expect(client.frames[0]?.reply?.connected).toMatchObject({ accountId: "bob", anonymous: false });
    });

    it.each([
      ["another account's static token", async () => ({ token: "bobs token", accountId: "ann" }), 110],
      ["a wrong static token", async () => ({ token: "wrong", accountId: "bob" }), 110],
      ["a token without an account", async () => ({ token: "bobs token" }), 110],
      ["an account without a token", async () => ({ accountId: "bob" }), 110],
      ["an anonymous visitor's id", async () => ({ token: "bobs token", accountId: "anon-1" }), 110],
      ["a JWT of another key", async () => ({ token: await jwt("ann", { secret: "x".repeat(32) }) }), 110],
      ["a JWT without a signature", async () => ({ token: unsignedJwt("ann") }), 110],
      ["a JWT of another account", async () => ({ token: await jwt("ann"), accountId: "bob" }), 110],
      ["a JWT whose sub is no account", async () => ({ token: await jwt("not an account") }), 110],
      ["an expired JWT", async () => ({ token: await jwt("ann", { expiresAt: 1_000 }) }), 111],
      ["a dynamic token of another account", async () => ({ token: dynamicToken("ann"), accountId: "bob" }), 110],
      ["an expired dynamic token", async () => ({ token: dynamicToken("bob", 1_000), accountId: "bob" }), 111],
      ["a dynamic token from the future", async () => ({ token: dynamicToken("bob", 9e12), accountId: "bob" }), 110],
      ["a dynamic token of no account", async () => ({ token: dynamicToken("zoe"), accountId: "zoe" }), 110],
    ])("[CN2] refuses %s and ends the connection", async (_what, connect, code) => {
      const client = await test.open();
      const { error } = await client.command({ connect: { protocolVersion: 1, ...(await connect()) } });
      expect(error?.code).toBe(code);
      expect((await client.closed).code).toBe(4501);
      expect(client.frames.at(-1)?.disconnect).toMatchObject({ code: 4501, mayReconnect: false });
    });

    it("[CM2] any other command first is refused, and so is a second connect", async () => {
      const client = await test.open();
      expect((await client.command({ ping: {} })).error?.code).toBe(103);
      expect((await client.command(CONNECT)).connected).toBeTruthy();
      expect((await client.command(CONNECT)).error?.code).toBe(104);
    });

    it("[CN3] enters rooms with the connection, each answered on its own, in their order", async () => {
      const [first, second] = [await test.room(), await test.room()];
      const missing = first + 1;
      const rooms = [{ roomId: first }, { roomId: missing }, { roomId: 0 }, { roomId: second, nick: "x".repeat(65) }];
      const client = await test.connect({ rooms });
      const entries = client.frames[0]?.reply?.connected?.rooms ?? [];
      expect(entries.map(({ roomId }) => roomId)).toEqual([first, missing, 0, second]);
      expect(entries.map(({ error }) => error?.code ?? 0)).toEqual([0, 130, 102, 102]);
      expect(entries[0]?.entered?.room?.name).toBe("square");
    });

    it("a version that is too old is refused, and the connection ends", async () => {
      const client = await test.open();
      expect((await client.command({ connect: {} })).error?.code).toBe(105);
      expect((await client.closed).code).toBe(4503);
    });
  });

  describe("every command", () => {
    it.each(SUBPROTOCOLS)("[CM1] is answered once, by its id, on %s", async (subprotocol) => {
      const client = await test.connect({}, subprotocol);
      const replies = await Promise.all(Array.from({ length: 20 }, () => client.command({ ping: {} })));
      expect(replies.every(({ pong }) => (pong?.serverTimeMs ?? 0) > 0)).toBe(true);
      expect(new Set(replies.map(({ id }) => id)).size).toBe(20);
    });

    it("[PV1] that is not known is answered with unknownCommand and its id", async () => {
      const client = await test.connect({}, "plaza.v1.json");
      const answer = client.next(({ reply }) => reply?.id === 77);
      client.sendRaw('{"id":77,"dance":{}}');
      expect((await answer).reply?.error?.code).toBe(101);
    });

    it("[CM1] needs an id above 0 that no other unanswered command has", async () => {
      const roomId = await test.room();
      const client = await test.connect();
      const zero = client.next(({ reply }) => reply?.id === 0);
      client.sendFrame({ id: 0, ping: {} });
      expect((await zero).reply?.error?.code).toBe(102);
      const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
      test.authority.intercept = () => released;
      client.sendFrame({ id: 500, enterRoom: { roomId } });
      await test.authority.seen(({ enter }) => enter != null);
      const second = client.next(({ reply }) => reply?.id === 500);
      client.sendFrame({ id: 500, ping: {} });
      expect((await second).reply?.error?.code).toBe(102);
      const first = client.next(({ reply }) => reply?.id === 500);
      release(undefined);
      expect((await first).reply?.enteredRoom).toBeTruthy();
    });

    it.each([
      ["enterRoom", { enterRoom: { roomId: 1, extension: "x".repeat(4_097) } }],
      ["enterRoom without a room", { enterRoom: {} }],
      ["queryHistory", { queryHistory: { roomId: 1, limit: 101 } }],
      ["listMembers", { listMembers: { roomId: 1, limit: 101 } }],
      ["getMembers", { getMembers: { roomId: 1, accountIds: Array.from({ length: 201 }, String) } }],
      ["recover without a position", { recover: { roomId: 1 } }],
    ])("checks its fields before anybody is asked: %s", async (_what, command) => {
      const client = await test.connect();
      const { error } = await client.command(command);
      expect([102, 122]).toContain(error?.code);
      expect(test.authority.commands.some(({ reportCounts }) => !reportCounts)).toBe(false);
    });

    it.each([
      ["sendMessage", { sendMessage: { roomId: 9, clientMessageId: "m", text: "x" } }],
      ["queryHistory", { queryHistory: { roomId: 9 } }],
      ["listMembers", { listMembers: { roomId: 9 } }],
      ["getMembers", { getMembers: { roomId: 9, accountIds: ["ann"] } }],
      ["recover", { recover: { roomId: 9, after: { epoch: 1, seq: 1 } } }],
    ])("%s in a room that was not entered is refused", async (_name, command) => {
      const client = await test.connect({ token: "bobs token", accountId: "bob" });
      expect((await client.command(command)).error?.code).toBe(122);
    });
  });

  it("[AN1] an anonymous visitor cannot send, and the authority is not asked", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    const { error } = await client.command({ sendMessage: { roomId, clientMessageId: "m", text: "x" } });
    expect(error?.code).toBe(120);
    expect(test.authority.commands.some(({ send }) => send)).toBe(false);
  });

  it("[MS1] a message goes to the authority with the session's profile, and the ack comes back", async () => {
    const roomId = await test.room();
    const rooms = [{ roomId, nick: "Bob", avatar: "a.png" }];
    const client = await test.connect({ token: "bobs token", accountId: "bob", rooms });
    const { messageAck } = await client.command({ sendMessage: { roomId, clientMessageId: "m1", text: "hello" } });
    expect(messageAck).toMatchObject({ clientMessageId: "m1", stored: true });
    const sent = test.authority.commands.find(({ send }) => send);
    expect(sent).toMatchObject({ actor: { accountId: "bob", gatewayId: "gateway-1" }, send: { nick: "Bob" } });
    await client.sawText("hello");
  });

  it("getRoom, listMembers and getMembers answer what the authority says", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    expect((await client.command({ getRoom: { roomId } })).room?.name).toBe("square");
    expect((await client.command({ listMembers: { roomId } })).memberPage?.members?.length).toBe(1);
    const asked = { roomId, accountIds: ["ann"] };
    expect((await client.command({ getMembers: asked })).memberList?.members?.length).toBe(1);
  });

  it("[HS1] queryHistory answers unavailable while history is away", async () => {
    const roomId = await test.room();
    const client = await test.member(roomId);
    expect((await client.command({ queryHistory: { roomId } })).error?.code).toBe(150);
  });

  it("what a client sends in one piece is answered in full: connect, enter and send without waiting", async () => {
    const client = await test.open();
    const reply = client.next((frame) => frame.reply?.id === 1);
    client.sendFrame({ id: 1, ...CONNECT });
    client.sendRaw(encodeClientFrame({ id: 2, ping: {} }) as Uint8Array<ArrayBuffer>);
    expect((await reply).reply?.connected).toBeTruthy();
    expect((await client.seen((frame) => frame.reply?.id === 2)).reply).toBeTruthy();
  });
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function jwt(sub: string, options: { readonly secret?: string; readonly expiresAt?: number } = {}) {
  const token = new SignJWT().setSubject(sub).setProtectedHeader({ alg: "HS256" });
  token.setExpirationTime(options.expiresAt ?? Math.floor(Date.now() / 1_000) + 60);
  return token.sign(new TextEncoder().encode(options.secret ?? JWT_SECRET));
}

function unsignedJwt(sub: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ sub })}.AA`;
}

function dynamicToken(accountId: string, curTime = Date.now()): string {
  const ttl = 600;
  const text = `${APP.appKey}${accountId}${curTime}${ttl}${APP.appSecret}`;
  const signature = createHash("sha1").update(text).digest("hex");
  return Buffer.from(JSON.stringify({ signature, curTime, ttl })).toString("base64");
}
