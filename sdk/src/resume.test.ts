import fc from "fast-check";
import { expect, it } from "vitest";
import type { SendReceipt } from "./messages.ts";
import { type Harness, startHarness } from "./testing/client-harness.ts";
import { FOR_THE_CLIENT, RoomServer } from "./testing/room-server.ts";

/** What may happen between a client and its room. */
type Step =
  | { readonly kind: "send" | "drop" | "forget" | "position" | "reconnect" }
  /** A message for everybody, for this client among others, or for others. */
  | { readonly kind: "publish"; readonly targetTags: string }
  /** A filtered message of which only the first frame comes, as when the connection is too slow for the second. */
  | { readonly kind: "half" }
  /** Pushes a slice of the newest publications: some twice, some never. */
  | { readonly kind: "deliver"; readonly back: number; readonly count: number }
  | { readonly kind: "outage"; readonly durationMs: number }
  | { readonly kind: "wait"; readonly durationMs: number };

const STEPS = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("send" as const, "half" as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("publish" as const),
        targetTags: fc.constantFrom("", FOR_THE_CLIENT, '{"tag":"others"}'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("deliver" as const),
        back: fc.nat(6),
        count: fc.integer({ min: 1, max: 6 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom("drop" as const, "forget" as const, "position" as const, "reconnect" as const),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom("outage" as const, "wait" as const), durationMs: fc.nat(3_000) }),
    },
  ),
  { maxLength: 40 },
);

it("[SQ1] [RS1] [ID1] [MS6] whatever breaks, each message for the client is seen once and in order, and each sent message is in the room once", async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, fc.double({ min: 0, max: 0.999, noNaN: true }), async (steps, jitter) => {
      const world = await World.start(jitter);
      for (const step of steps) await world.run(step);
      await world.comeToRest();
      expect(world.seen).toEqual(world.visibleSeqs());
      expect(world.receipts.map((receipt) => receipt.clientMessageId).sort()).toEqual(world.ownIdsInLog().sort());
      expect(world.lost).toBe(0);
      world.harness.client.close();
      await world.harness.time.advance(5);
      expect(world.harness.time.pendingTimers).toBe(0);
    }),
    { numRuns: 150 },
  );
}, 60_000);

class World {
  readonly seen: number[] = [];
  readonly receipts: SendReceipt[] = [];
  readonly sending: Promise<unknown>[] = [];
  readonly server: RoomServer;
  readonly harness: Harness;
  lost = 0;
  #published = 0;
  #send: () => void = () => {};

  private constructor(server: RoomServer, harness: Harness) {
    this.server = server;
    this.harness = harness;
  }

  static async start(jitter: number): Promise<World> {
    const server = new RoomServer();
    const harness = startHarness({ handle: server.handle, random: () => jitter });
    const world = new World(server, harness);
    const entering = harness.client.enterRoom(1);
    await harness.time.advance(5);
    const room = await entering;
    room.on("message", ({ seq }) => world.seen.push(seq));
    room.on("continuityLost", () => {
      world.lost += 1;
    });
    world.#send = () => {
      world.sending.push(room.sendText("hello").then((receipt) => world.receipts.push(receipt)));
    };
    return world;
  }

  async run(step: Step): Promise<void> {
    const { server, harness } = this;
    switch (step.kind) {
      case "send":
        this.#send();
        break;
      case "publish":
        this.#publish(step.targetTags);
        break;
      case "half": {
        this.#publish(FOR_THE_CLIENT);
        const [side] = server.framesFor(server.log.length - 1, server.log.length);
        server.push({ roomBatch: side ?? {} });
        break;
      }
      case "deliver": {
        const from = Math.max(0, server.log.length - step.back - 1);
        server.deliver(from, from + step.count);
        break;
      }
      case "drop":
        harness.socket().drop();
        break;
      case "forget":
        server.forgetSessions();
        server.push({ occupancy: { roomId: 1, online: 1 } });
        break;
      case "position":
        server.push({ roomPosition: { roomId: 1, position: server.position } });
        break;
      case "reconnect":
        server.push({ reconnect: { delayMs: 300 } });
        break;
      case "outage":
        harness.network.isUp = false;
        harness.socket().drop();
        await harness.time.advance(step.durationMs);
        harness.network.isUp = true;
        break;
      case "wait":
        await harness.time.advance(step.durationMs);
    }
    await harness.time.advance(1);
  }

  /** One last break makes the client resume, whatever state it was left in. */
  async comeToRest(): Promise<void> {
    await this.harness.time.advance(30_000);
    this.harness.socket().drop();
    await this.harness.time.advance(30_000);
    await Promise.all(this.sending);
    this.server.push({ roomPosition: { roomId: 1, position: this.server.position } });
    await this.harness.time.advance(1_000);
  }

  #publish(targetTags: string): void {
    this.server.publish({ clientMessageId: `other-${++this.#published}`, text: "hi", targetTags });
  }

  visibleSeqs(): unknown[] {
    const isVisible = (targetTags: string | null | undefined) => !targetTags || targetTags === FOR_THE_CLIENT;
    return this.server.log.filter(({ message }) => isVisible(message?.targetTags)).map(({ seq }) => seq);
  }

  ownIdsInLog(): string[] {
    const ids = this.server.log.map((publication) => publication.message?.clientMessageId ?? "");
    return ids.filter((id) => id.startsWith("m-"));
  }
}
