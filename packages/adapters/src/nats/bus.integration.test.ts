import { randomUUID } from "node:crypto";
import type { BusStatus } from "@plaza/ports";
import { busContract } from "@plaza/ports/testing";
import { describe, expect, it } from "vitest";
import { openSeverableRelay } from "../testing/severable-relay.ts";
import { connectNatsBus } from "./bus.ts";
import { natsUrl, skipReason } from "./testing/nats-test-server.ts";

describe.skipIf(natsUrl === "")(`NATS bus${skipReason}`, () => {
  busContract("NATS core", async () => {
    const [first, second] = await Promise.all([open(natsUrl), open(natsUrl)]);
    return { first, second, close: async () => void (await Promise.all([first.close(), second.close()])) };
  });

  describe("lost connection", () => {
    it("requests under way reject with disconnected at once, not at their timeout", async () => {
      await using link = await openLink();
      const started = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<Uint8Array>();
      link.far.serve(link.subject, "group", () => {
        started.resolve();
        return gate.promise;
      });
      await link.far.flush();
      const request = link.near.request(link.subject, bytes("x"), { timeoutMs: 600_000 });
      await started.promise;
      link.relay.sever();
      await expect(request).rejects.toMatchObject({ name: "BusError", kind: "disconnected" });
      gate.resolve(bytes("too late"));
    });

    it("what is published meanwhile is dropped and counted, and flush and request reject", async () => {
      await using link = await openLink();
      const received: string[] = [];
      link.far.subscribe(link.subject, (payload) => received.push(text(payload)));
      await link.far.flush();
      link.relay.sever();
      await link.until("disconnected");
      for (let index = 0; index < 1_000; index++) link.near.publish(link.subject, bytes("lost"));
      expect(link.near.droppedPublishes()).toBe(1_000);
      await expect(link.near.flush()).rejects.toMatchObject({ kind: "disconnected" });
      const request = link.near.request(link.subject, bytes("x"), { timeoutMs: 5_000 });
      await expect(request).rejects.toMatchObject({ kind: "disconnected" });
      link.relay.restore();
      await link.until("connected");
      link.near.publish(link.subject, bytes("found"));
      await expect.poll(() => received, { timeout: 10_000 }).toEqual(["found"]);
    });

    it("subscriptions and responders are there again after the reconnect, also those made meanwhile", async () => {
      await using link = await openLink();
      const received: string[] = [];
      link.near.subscribe(`${link.subject}.old`, (payload) => received.push(text(payload)));
      link.near.serve(`${link.subject}.serve`, "group", async (payload) => payload.slice());
      link.relay.sever();
      await link.until("disconnected");
      link.near.subscribe(`${link.subject}.new`, (payload) => received.push(text(payload)));
      link.relay.restore();
      await link.until("connected");
      await link.near.flush();
      link.far.publish(`${link.subject}.old`, bytes("old"));
      link.far.publish(`${link.subject}.new`, bytes("new"));
      const answer = await link.far.request(`${link.subject}.serve`, bytes("again"), { timeoutMs: 5_000 });
      expect(text(answer)).toBe("again");
      await expect.poll(() => received, { timeout: 10_000 }).toEqual(["old", "new"]);
    });

    it("close resolves while the server is away", async () => {
      await using link = await openLink();
      link.near.serve(link.subject, "group", async (payload) => payload.slice());
      link.relay.sever();
      await link.until("disconnected");
      await link.near.close();
      expect(link.near.isConnected()).toBe(false);
    });
  });

  it("a handler that throws is told and harms no later message", async () => {
    const errors: unknown[] = [];
    const bus = await open(natsUrl, (error) => errors.push(error));
    const subject = `fault.${randomUUID()}`;
    const received: string[] = [];
    bus.subscribe(subject, (payload) => {
      received.push(text(payload));
      if (received.length === 1) throw new Error("thrown by the handler");
    });
    bus.publish(subject, bytes("one"));
    bus.publish(subject, bytes("two"));
    await expect.poll(() => received, { timeout: 10_000 }).toEqual(["one", "two"]);
    expect(errors).toEqual([expect.objectContaining({ message: "thrown by the handler" })]);
    await bus.close();
  });

  it("connecting gives up at its deadline and says where it tried, without the password", async () => {
    const connecting = connectNatsBus({
      servers: ["nats://user:secret@127.0.0.1:1"],
      name: "test",
      connectDeadlineMs: 50,
      onError: () => {},
    });
    await expect(connecting).rejects.toThrow(/^no NATS server answered at 127\.0\.0\.1:1 within 50 ms$/);
  });
});

/** A near bus behind a relay that can be cut, and a far one straight at the server. */
async function openLink() {
  const relay = await openSeverableRelay(new URL(natsUrl));
  const [near, far] = await Promise.all([open(relay.host), open(natsUrl)]);
  const statuses: BusStatus["kind"][] = [];
  near.onStatus((status) => statuses.push(status.kind));
  return {
    relay,
    near,
    far,
    subject: `fault.${randomUUID()}`,
    until: (kind: BusStatus["kind"]) => expect.poll(() => statuses.at(-1), { timeout: 10_000 }).toBe(kind),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([near.close(), far.close()]);
      await relay.close();
    },
  };
}

function open(server: string, onError: (error: unknown) => void = () => {}) {
  return connectNatsBus({ servers: [server], name: "bus test", reconnectJitterMs: 50, onError });
}

function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function text(payload: Uint8Array): string {
  return new TextDecoder().decode(payload);
}
