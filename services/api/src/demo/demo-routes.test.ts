import type { RoomId } from "@plaza/core";
import { describe, expect, test } from "vitest";
import { hashToken } from "../hash-token.ts";
import { answerOf, startTestApi } from "../testing/test-api.ts";

const ON = { kind: "on", roomId: 4711 as RoomId } as const;

async function startDemo(overrides: Parameters<typeof startTestApi>[0] = { demo: ON }) {
  const api = await startTestApi(overrides);
  await api.beat("g1", ["10.0.0.1:7400"]);
  const config = async (headers: Record<string, string> = {}) =>
    answerOf(await fetch(`${api.url}/demo/config`, { headers }));
  const signIn = async (body: unknown, headers: Record<string, string> = {}) =>
    answerOf(
      await fetch(`${api.url}/demo/sign-in`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  return { api, config, signIn };
}

describe("GET /demo/config", () => {
  test("names the room and the gateways", async () => {
    const { config } = await startDemo();
    const { body, headers } = await config();
    expect(body).toBe('{"demo":true,"roomId":4711,"gatewayUrls":["ws://10.0.0.1:7400/v1/connect"]}');
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("says that the demo is off", async () => {
    const { config } = await startDemo({});
    expect((await config()).body).toBe('{"demo":false,"gatewayUrls":["ws://10.0.0.1:7400/v1/connect"]}');
  });

  test("addresses that are configured come first", async () => {
    const { config } = await startDemo({ env: { PLAZA_GATEWAY_URLS: "wss://chat.example/v1/connect" } });
    expect((await config()).json.gatewayUrls).toEqual(["wss://chat.example/v1/connect"]);
  });

  test("a page behind a trusted proxy with TLS connects with TLS, and nobody else's word counts", async () => {
    const forwarded = { "X-Forwarded-Proto": "https" };
    const trusting = await startDemo({ env: { PLAZA_API_TRUSTED_PROXIES: "127.0.0.1" } });
    expect((await trusting.config(forwarded)).json.gatewayUrls).toEqual(["wss://10.0.0.1:7400/v1/connect"]);
    const other = await startDemo({});
    expect((await other.config(forwarded)).json.gatewayUrls).toEqual(["ws://10.0.0.1:7400/v1/connect"]);
  });
});

describe("POST /demo/sign-in", () => {
  test("makes an account with a token, for the demo room", async () => {
    const { api, signIn } = await startDemo();
    const { status, json } = await signIn({ nick: "  Ann  " });
    expect(status).toBe(200);
    const { accountId, token, ...rest } = json as Record<string, string>;
    expect(rest).toEqual({ roomId: 4711, gatewayUrls: ["ws://10.0.0.1:7400/v1/connect"] });
    expect(accountId).toMatch(/^demo-[0-9a-f]{20}$/);
    const account = await api.accounts.get(accountId as never);
    expect(account).toMatchObject({ name: "Ann", tokenHash: hashToken(token ?? "") });
  });

  test("everybody gets an account of their own, whatever the nickname", async () => {
    const { signIn } = await startDemo();
    const first = await signIn({ nick: "Ann" });
    const second = await signIn({ nick: "Ann" });
    expect(first.json.accountId).not.toBe(second.json.accountId);
    expect(first.json.token).not.toBe(second.json.token);
  });

  test.each(["12", 12])("the room may be chosen: %j", async (roomId) => {
    const { signIn } = await startDemo();
    expect((await signIn({ nick: "Ann", roomId })).json.roomId).toBe(12);
  });

  const badNick = { error: "nick must be a text of 1 to 64 characters" };
  const badRoom = { error: "roomId must be an integer from 1 to 9007199254740991" };
  test.each([
    [{}, 400, badNick],
    [{ nick: " " }, 400, badNick],
    [{ nick: "x".repeat(65) }, 400, badNick],
    [{ nick: 5 }, 400, badNick],
    [[], 400, badNick],
    [{ nick: "Ann", roomId: 0 }, 400, badRoom],
    [{ nick: "Ann", roomId: "9007199254740992" }, 400, badRoom],
    ["{", 400, undefined],
    ["", 400, undefined],
    [{ nick: "x".repeat(5_000) }, 413, undefined],
  ])("%j is refused with %i", async (body, status, error) => {
    const { signIn } = await startDemo();
    const answer = await signIn(body);
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual(error ?? { error: expect.any(String) });
  });

  test("a nickname of 64 characters is accepted", async () => {
    const { signIn } = await startDemo();
    expect((await signIn({ nick: "x".repeat(64) })).status).toBe(200);
  });

  test("only JSON is taken, which a foreign page cannot send", async () => {
    const { signIn } = await startDemo();
    const { status } = await signIn("nick=Ann", { "Content-Type": "application/x-www-form-urlencoded" });
    expect(status).toBe(400);
  });

  test("without a room of its own the demo needs one in the request", async () => {
    const { signIn } = await startDemo({ demo: { kind: "on" } });
    expect((await signIn({ nick: "Ann" })).json).toEqual(badRoom);
  });

  test("a deployment that did not ask for the demo refuses it", async () => {
    const { signIn } = await startDemo({});
    const { status, json } = await signIn({ nick: "Ann" });
    expect(status).toBe(403);
    expect(json.error).toMatch(/^signing in by nickname is switched off/);
  });

  test("one address signs in 30 times a minute, which the proxy's word decides only where it is trusted", async () => {
    const { signIn } = await startDemo({ demo: ON, env: { PLAZA_API_TRUSTED_PROXIES: "127.0.0.1" } });
    const from = (ip: string) => signIn({ nick: "Ann" }, { "X-Forwarded-For": ip });
    for (let i = 0; i < 30; i += 1) expect((await from("192.0.2.1")).status).toBe(200);
    expect((await from("192.0.2.1")).status).toBe(429);
    expect((await from("192.0.2.2")).status).toBe(200);
  });
});
