import type { Position } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchEnvelope, unsequencedEnvelope } from "../testing/envelope-builder.ts";
import type { Envelope } from "./envelope.ts";
import { type Fill, RoomFollower } from "./room-follower.ts";

type Event =
  | { readonly kind: "delivered"; readonly seqs: readonly number[] }
  | { readonly kind: "lost"; readonly position: Position };

function startFollower(position?: Position) {
  const events: Event[] = [];
  const follower = new RoomFollower(
    {
      deliver: ({ firstSeq, lastSeq }) => {
        if (lastSeq > 0) events.push({ kind: "delivered", seqs: [firstSeq, lastSeq] });
      },
      fellBehind: () => {},
      continuityLost: (lost) => events.push({ kind: "lost", position: lost }),
    },
    () => 0.5,
  );
  if (position) follower.observe(position, 0);
  return { follower, events };
}

const batch = (firstSeq: number, lastSeq: number, epoch = 1) => batchEnvelope({ epoch, firstSeq, lastSeq });
const delivered = (firstSeq: number, lastSeq: number): Event => ({ kind: "delivered", seqs: [firstSeq, lastSeq] });
const AT_10 = { epoch: 1, seq: 10 };

describe("RoomFollower", () => {
  it("[EN1] what comes before the position is known is held, and delivered from the position on", () => {
    const { follower, events } = startFollower();
    for (const envelope of [batch(9, 9), batch(10, 10), batch(11, 12)]) follower.accept(envelope, 0);
    expect(events).toEqual([]);
    follower.observe(AT_10, 0);
    expect(events).toEqual([delivered(11, 12)]);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[SQ3] what follows is delivered at once, what is known is dropped", () => {
    const { follower, events } = startFollower(AT_10);
    for (const envelope of [batch(11, 11), batch(11, 11), batch(9, 10), batch(12, 14)]) follower.accept(envelope, 0);
    expect(events).toEqual([delivered(11, 11), delivered(12, 14)]);
  });

  it("[SQ3] what overtook is held until the one before it comes by itself", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(12, 12), 0);
    follower.accept(batch(13, 13), 10);
    expect(events).toEqual([]);
    expect(follower.fillAtMs).toBe(100);
    follower.accept(batch(11, 11), 20);
    expect(events).toEqual([delivered(11, 11), delivered(12, 12), delivered(13, 13)]);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[SQ3] a hole is filled out of the log, then what was held follows", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(13, 13), 0);
    follower.filled({ kind: "batches", envelopes: [batch(11, 12), batch(13, 13)], head: { epoch: 1, seq: 13 } }, 100);
    expect(events).toEqual([delivered(11, 12), delivered(13, 13)]);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[SQ5] a position beyond ours is a hole, though nothing sequenced came", () => {
    const { follower } = startFollower(AT_10);
    follower.accept(unsequencedEnvelope({ epoch: 1, seq: 12 }), 5);
    expect(follower.fillAtMs).toBe(105);
    follower.accept(batch(11, 12), 10);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[SQ5] a position held while starting is a hole when the follower starts below it", () => {
    const { follower } = startFollower();
    follower.accept(unsequencedEnvelope({ epoch: 1, seq: 12 }), 0);
    follower.observe(AT_10, 0);
    expect(follower.fillAtMs).toBe(100);
  });

  it("[SQ6] a later epoch asks the log at once, and continuity is lost where the log says", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(1_000_011, 1_000_011, 2), 5);
    expect(follower.fillAtMs).toBe(5);
    const head = { epoch: 2, seq: 1_000_011 };
    follower.filled({ kind: "lost", head }, 6);
    follower.accept(batch(1_000_012, 1_000_012, 2), 7);
    expect(events).toEqual([{ kind: "lost", position: head }, delivered(1_000_012, 1_000_012)]);
  });

  it("[SQ6] an earlier epoch is ignored", () => {
    const { follower, events } = startFollower({ epoch: 2, seq: 1_000_010 });
    follower.accept(batch(11, 11, 1), 0);
    expect(events).toEqual([]);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[RS2] when the log does not reach back, continuity is lost and what was held beyond it follows", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(50, 50), 0);
    follower.filled({ kind: "lost", head: { epoch: 1, seq: 49 } }, 100);
    expect(events).toEqual([{ kind: "lost", position: { epoch: 1, seq: 49 } }, delivered(50, 50)]);
    expect(follower.fillAtMs).toBeUndefined();
  });

  it("[RS2] a log that is away is asked again, and given up after ten seconds", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(13, 13), 0);
    let nowMs = 0;
    while (events.length === 0 && nowMs < 60_000) {
      nowMs = follower.fillAtMs ?? Number.POSITIVE_INFINITY;
      follower.filled({ kind: "failed" }, nowMs);
    }
    expect(nowMs).toBeGreaterThanOrEqual(10_000);
    expect(nowMs).toBeLessThan(15_000);
    expect(events).toEqual([{ kind: "lost", position: { epoch: 1, seq: 12 } }, delivered(13, 13)]);
  });

  it("[RS2] a hole of more than a mebibyte is not sent to sockets that cannot take it", () => {
    const { follower, events } = startFollower(AT_10);
    follower.accept(batch(2_000, 2_000), 0);
    const large = new Uint8Array(15_000);
    const envelopes = Array.from({ length: 100 }, (_, index) =>
      batchEnvelope({ epoch: 1, firstSeq: 11 + index, lastSeq: 11 + index }, large),
    );
    follower.filled({ kind: "batches", envelopes, head: { epoch: 1, seq: 2_000 } }, 100);
    expect(events.at(-1)).toEqual({ kind: "lost", position: { epoch: 1, seq: 2_000 } });
  });

  it("what is held is bounded: a flood behind a hole is read from the log instead", () => {
    const { follower, events } = startFollower(AT_10);
    for (let seq = 12; seq < 2_000; seq += 1) follower.accept(batch(seq, seq), 0);
    const head = { epoch: 1, seq: 1_999 };
    for (let reads = 0; follower.fillAtMs !== undefined && reads < 50; reads += 1) {
      const { seq } = follower.position;
      const envelopes = Array.from({ length: Math.min(256, head.seq - seq) }, (_, index) => {
        return batch(seq + 1 + index, seq + 1 + index);
      });
      follower.filled({ kind: "batches", envelopes, head }, 100);
    }
    expect(events).toEqual(Array.from({ length: 1_989 }, (_, index) => delivered(11 + index, 11 + index)));
  });

  it("[SQ1] whatever the bus loses, doubles and disorders: every sequence once and in order, or continuity is lost", () => {
    fc.assert(
      fc.property(roomLife(), (life) => {
        const simulation = new Simulation();
        for (const step of life) simulation.run(step);
        simulation.settle();
        simulation.check();
      }),
      { numRuns: 2_000 },
    );
  });
});

type Step =
  | { readonly kind: "publish"; readonly size: number; readonly fate: "arrives" | "lost" | "doubled" | "delayed" }
  | { readonly kind: "deliverDelayed"; readonly pick: number }
  | { readonly kind: "repeatPosition"; readonly isLost: boolean }
  | { readonly kind: "newEpoch" }
  | { readonly kind: "trimLog"; readonly keep: number }
  | { readonly kind: "pass"; readonly ms: number; readonly isLogAway: boolean };

function roomLife(): fc.Arbitrary<readonly Step[]> {
  const fate = fc.constantFrom("arrives", "arrives", "arrives", "lost", "doubled", "delayed" as const);
  const publish = fc.record({ kind: fc.constant("publish" as const), size: fc.integer({ min: 1, max: 5 }), fate });
  return fc.array(
    fc.oneof(
      { weight: 12, arbitrary: publish },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant("deliverDelayed" as const), pick: fc.nat() }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant("repeatPosition" as const), isLost: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("newEpoch" as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("trimLog" as const), keep: fc.nat({ max: 5 }) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant("pass" as const),
          ms: fc.integer({ min: 1, max: 4_000 }),
          isLogAway: fc.boolean(),
        }),
      },
    ),
    { maxLength: 80 },
  );
}

/** A room with its log, a bus that treats envelopes badly, and a follower that is filled as the gateway does it. */
class Simulation {
  readonly #subject = startFollower();
  #head: Position = { epoch: 1, seq: 3 };
  #log: Envelope[] = [];
  readonly #delayed: Envelope[] = [];
  #nowMs = 0;
  readonly #start: Position = this.#head;

  run(step: Step): void {
    if (step.kind === "publish") this.#publish(step.size, step.fate);
    if (step.kind === "deliverDelayed" && this.#delayed.length > 0) {
      for (const late of this.#delayed.splice(step.pick % this.#delayed.length, 1)) this.#arrive(late);
    }
    if (step.kind === "repeatPosition" && !step.isLost) this.#arrive(unsequencedEnvelope(this.#head));
    if (step.kind === "newEpoch") this.#newEpoch();
    if (step.kind === "trimLog") this.#log = step.keep === 0 ? [] : this.#log.slice(-step.keep);
    if (step.kind === "pass") this.#pass(step.ms, step.isLogAway);
  }

  /** The bus recovers, the position is repeated, the log answers. */
  settle(): void {
    const { follower } = this.#subject;
    if (!follower.isStarted) follower.observe(this.#start, this.#nowMs);
    for (let round = 0; round < 100; round += 1) {
      follower.observe(this.#head, this.#nowMs);
      this.#pass(3_000, false);
    }
  }

  check(): void {
    const { follower, events } = this.#subject;
    expect(follower.position).toEqual(this.#head);
    expect(follower.fillAtMs).toBeUndefined();
    let expected = this.#start.seq + 1;
    for (const event of events) {
      if (event.kind === "delivered") expect(event.seqs[0]).toBe(expected);
      expected = (event.kind === "delivered" ? (event.seqs[1] ?? 0) : event.position.seq) + 1;
    }
    expect(expected).toBe(this.#head.seq + 1);
  }

  #publish(size: number, fate: string): void {
    const { epoch, seq } = this.#head;
    const envelope = batch(seq + 1, seq + size, epoch);
    this.#head = { epoch, seq: seq + size };
    this.#log.push(envelope);
    if (fate === "delayed") this.#delayed.push(envelope);
    if (fate === "arrives" || fate === "doubled") this.#arrive(envelope);
    if (fate === "doubled") this.#arrive(envelope);
  }

  #arrive(envelope: Envelope): void {
    this.#subject.follower.accept(envelope, this.#nowMs);
    // The first Enter is answered somewhere in between.
    if (!this.#subject.follower.isStarted && this.#nowMs > 0) this.#subject.follower.observe(this.#start, this.#nowMs);
  }

  #newEpoch(): void {
    this.#head = { epoch: this.#head.epoch + 1, seq: this.#head.seq + 1_000_000 };
    this.#log = [];
  }

  #pass(ms: number, isLogAway: boolean): void {
    const { follower } = this.#subject;
    const endMs = this.#nowMs + ms;
    for (let reads = 0; reads < 1_000; reads += 1) {
      const { fillAtMs } = follower;
      if (fillAtMs === undefined || fillAtMs > endMs) break;
      this.#nowMs = Math.max(this.#nowMs, fillAtMs);
      follower.filled(isLogAway ? { kind: "failed" } : this.#readAfter(follower.position), this.#nowMs);
    }
    this.#nowMs = endMs;
  }

  #readAfter(after: Position): Fill {
    const keptFrom = this.#log[0]?.firstSeq ?? this.#head.seq + 1;
    const isKept = after.epoch === this.#head.epoch && after.seq <= this.#head.seq && after.seq >= keptFrom - 1;
    if (!isKept) return { kind: "lost", head: this.#head };
    const envelopes = this.#log.filter(({ lastSeq }) => lastSeq > after.seq).slice(0, 3);
    return { kind: "batches", envelopes, head: this.#head };
  }
}
