import { createMemoryBroker } from "@plaza/adapters/memory";
import { describe, expect, it } from "vitest";
import { encodeHeartbeat, LivenessView } from "./liveness-view.ts";

const SUBJECT = "heartbeat.test";

async function aView() {
  const broker = createMemoryBroker();
  const clock = { nowMs: 0 };
  const changes: string[][] = [];
  const view: LivenessView = new LivenessView({
    bus: broker.connect(),
    subject: SUBJECT,
    timeoutMs: 3_000,
    now: () => clock.nowMs,
    onChange: () => changes.push(view.alive().map((peer) => peer.id)),
  });
  const bus = broker.connect();
  const beat = async (id: string, leaving = false) => {
    bus.publish(SUBJECT, encodeHeartbeat({ id, addresses: [`${id}:1`], leaving }));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { view, clock, changes, beat };
}

describe("who is alive", () => {
  it("tells of peers that come, in an order that is the same everywhere", async () => {
    const { view, changes, beat } = await aView();
    await beat("b");
    await beat("a");
    await beat("b");
    expect(changes).toEqual([["b"], ["a", "b"]]);
    expect(view.alive().map((peer) => peer.addresses)).toEqual([["a:1"], ["b:1"]]);
  });

  it("forgets a peer that was silent for longer than the timeout, and no other", async () => {
    const { view, clock, beat } = await aView();
    await beat("a");
    clock.nowMs = 2_000;
    await beat("b");
    clock.nowMs = 3_001;
    expect(view.expire()).toEqual(["a"]);
    expect(view.isHeard("a")).toBe(false);
    expect(view.isHeard("b")).toBe(true);
  });

  it("gives a peer that leaves on purpose no more work, and knows that it is still there", async () => {
    const { view, clock, changes, beat } = await aView();
    await beat("a");
    await beat("a", true);
    await beat("a", true);
    expect(view.alive()).toEqual([]);
    expect(view.isHeard("a")).toBe(true);
    expect(changes).toEqual([["a"], []]);
    clock.nowMs = 3_001;
    expect(view.expire()).toEqual(["a"]);
    expect(view.isHeard("a")).toBe(false);
  });
});
