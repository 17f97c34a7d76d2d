import { describe, expect, it } from "vitest";
import { ServerApi } from "../api/server-api.ts";
import { startScriptedApi } from "../testing/scripted-api.ts";
import { GatewayFinder } from "./gateway-finder.ts";

function finderOf(url: string): GatewayFinder {
  const credentials = { appKey: "k", appSecret: "s" };
  return new GatewayFinder(new ServerApi({ url, credentials, now: Date.now, newId: () => "n" }), 5);
}

describe("gateways", () => {
  it("are those that the server API knows now", async () => {
    const answers = [["a:1", "b:2"], ["c:3"]];
    await using api = await startScriptedApi(() => ({ code: 200, addr: answers.shift() }));
    const finder = finderOf(api.url);
    expect([await finder.next(), await finder.next()]).toEqual(["ws://a:1/v1/connect", "ws://c:3/v1/connect"]);
    expect(api.calls[0]).toMatchObject({ path: "/chatroom/requestAddr.action", form: { roomid: "5" } });
  });

  it("are those of its last answer, in turn, while it is away", async () => {
    const api = await startScriptedApi(() => ({ code: 200, addr: ["a:1", "b:2"] }));
    const finder = finderOf(api.url);
    const first = await finder.next();
    await api.close();
    const following = [await finder.next(), await finder.next(), await finder.next()];
    expect([first, ...following]).toEqual(["a:1", "b:2", "a:1", "b:2"].map((address) => `ws://${address}/v1/connect`));
  });

  it("are unknown where it refuses, or was never there", async () => {
    const api = await startScriptedApi(() => ({ code: 404, desc: "there is no room 5" }));
    const finder = finderOf(api.url);
    await expect(finder.next()).rejects.toMatchObject({ kind: "refused" });
    await api.close();
    await expect(finder.next()).rejects.toMatchObject({ kind: "unreachable" });
  });
});
