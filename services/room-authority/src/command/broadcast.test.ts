import { BROADCAST_SUBJECT } from "@plaza/cluster-client";
import { plaza } from "@plaza/proto";
import { describe, expect, it } from "vitest";
import { MANAGER, refusalIn, SERVER_API, useAuthorities } from "../testing/use-authorities.ts";

describe("broadcasting", () => {
  const bench = useAuthorities();

  async function heard() {
    const envelopes: plaza.cluster.v1.BroadcastEnvelope[] = [];
    bench()
      .broker.connect()
      .subscribe(BROADCAST_SUBJECT, (payload) => {
        envelopes.push(plaza.cluster.v1.BroadcastEnvelope.decode(new Uint8Array(payload)));
      });
    return envelopes;
  }

  it("[BR1] needs no room, and gives every gateway the frame for its sockets with the one id", async () => {
    await bench().start();
    const envelopes = await heard();
    const message = { clientMessageId: "b1", text: "to all" };
    const targetTags = JSON.stringify({ tag: "vip" });
    const reply = await bench().execute(SERVER_API, { broadcast: { id: "b1", message, targetTags } });
    expect(reply.broadcastSent?.timeMs).toBe(bench().clock.nowMs);
    await expect.poll(() => envelopes.length).toBe(1);
    expect(envelopes[0]).toMatchObject({ id: "b1", tagExpression: targetTags });
    const { broadcast } = plaza.v1.ServerFrame.decode(envelopes[0]?.clientFrame ?? new Uint8Array());
    expect(broadcast).toMatchObject({ message, timeMs: bench().clock.nowMs });
    expect(await bench().messageLog.pending()).toBe(0);
  });

  it.each([
    ["without an id", { message: { text: "a" } }],
    ["with an id that is too long", { id: "b".repeat(65), message: { text: "a" } }],
    ["without a message", { id: "b" }],
    ["for what is no expression", { id: "b", message: { text: "a" }, targetTags: "vip" }],
  ])("[BR1] refuses one %s", async (_title, broadcast) => {
    await bench().start();
    const envelopes = await heard();
    expect(refusalIn(await bench().execute(SERVER_API, { broadcast }))?.error).toBe("badArgument");
    await bench().published();
    expect(envelopes).toEqual([]);
  });

  it("[BR1] is the server API's alone", async () => {
    await bench().start();
    const broadcast = { id: "b", message: { text: "a" } };
    expect(refusalIn(await bench().execute(MANAGER, { broadcast }))?.error).toBe("forbidden");
  });
});
