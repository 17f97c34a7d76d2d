import { busContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { createMemoryBroker, createMemoryBus } from "./bus.ts";

busContract("memory", async () => {
  const broker = createMemoryBroker();
  const [first, second] = [broker.connect(), broker.connect()];
  return { first, second, close: async () => void (await Promise.all([first.close(), second.close()])) };
});

describe("memory bus", () => {
  it("a handler never runs within the call that sent its message", async () => {
    const bus = createMemoryBus();
    const arrived = Promise.withResolvers<void>();
    let hasArrived = false;
    bus.subscribe("room.1", () => {
      hasArrived = true;
      arrived.resolve();
    });
    bus.publish("room.1", Uint8Array.of(1));
    expect(hasArrived).toBe(false);
    await arrived.promise;
  });

  it("a queue group takes turns", async () => {
    const bus = createMemoryBus();
    for (const name of [1, 2, 3]) bus.serve("authority.1", "authority", async () => Uint8Array.of(name));
    const answers = [];
    for (let i = 0; i < 6; i++) {
      answers.push((await bus.request("authority.1", new Uint8Array(), { timeoutMs: 1_000 }))[0]);
    }
    expect(answers).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it("handlers that publish to each other leave timers and sockets their turn", async () => {
    const bus = createMemoryBus();
    let turns = 0;
    bus.subscribe("loop", (payload) => {
      turns += 1;
      bus.publish("loop", payload);
    });
    bus.publish("loop", new Uint8Array());
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(turns).toBeGreaterThan(0);
    await bus.close();
  });

  it("payloads are handed over without a copy", async () => {
    const bus = createMemoryBus();
    const payload = Uint8Array.of(1, 2, 3);
    const arrived = Promise.withResolvers<Uint8Array>();
    bus.subscribe("room.1", arrived.resolve);
    bus.publish("room.1", payload);
    expect(await arrived.promise).toBe(payload);
  });

  it("closing one bus leaves the others of the broker open", async () => {
    const broker = createMemoryBroker();
    const [closes, stays] = [broker.connect(), broker.connect()];
    for (const bus of [closes, stays]) bus.serve("authority.1", "authority", async () => Uint8Array.of(7));
    await closes.close();
    const answer = await stays.request("authority.1", new Uint8Array(), { timeoutMs: 1_000 });
    expect([...answer]).toEqual([7]);
  });

  it("close resolves only after running handlers have answered, and these may still publish and ask", async () => {
    const broker = createMemoryBroker();
    const [closing, other] = [broker.connect(), broker.connect()];
    const order: string[] = [];
    other.subscribe("room.1", () => order.push("published"));
    other.serve("history.query", "history", async () => Uint8Array.of(5));
    const gate = Promise.withResolvers<void>();
    closing.serve("authority.1", "authority", async () => {
      await gate.promise;
      closing.publish("room.1", Uint8Array.of(1));
      return closing.request("history.query", new Uint8Array(), { timeoutMs: 1_000 });
    });
    const answer = other.request("authority.1", new Uint8Array(), { timeoutMs: 1_000 });
    const closed = closing.close().then(() => order.push("closed"));
    // Whoever does not wait for the handler is done after these turns.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    gate.resolve();
    expect([...(await answer)]).toEqual([5]);
    await closed;
    expect(order).toEqual(["published", "closed"]);
  });

  it("close rejects what the bus still waits for with disconnected", async () => {
    const broker = createMemoryBroker();
    const [asking, silent] = [broker.connect(), broker.connect()];
    silent.serve("authority.1", "authority", () => new Promise(() => {}));
    const answer = asking.request("authority.1", new Uint8Array(), { timeoutMs: 60_000 });
    const refused = expect(answer).rejects.toMatchObject({ kind: "disconnected" });
    await asking.close();
    await refused;
  });
});
