import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoomPosition, RoomPublication } from "../messages.ts";
import type { Batch } from "../wire/batch-from-wire.ts";
import { Sequencer } from "./sequencer.ts";

type Seen =
  | { readonly kind: "seq"; readonly seq: number }
  | { readonly kind: "notice" }
  | { readonly kind: "lost"; readonly from: RoomPosition; readonly to: RoomPosition };

function startSequencer(start: RoomPosition = { epoch: 1, seq: 0 }) {
  const seen: Seen[] = [];
  const sequencer = new Sequencer(start, {
    publication: ({ seq }) => seen.push({ kind: "seq", seq }),
    notice: () => seen.push({ kind: "notice" }),
    continuityLost: ({ from, to }) => seen.push({ kind: "lost", from, to }),
  });
  const seqs = () => seen.flatMap((each) => (each.kind === "seq" ? [each.seq] : []));
  const gaps = () => seen.filter((each) => each.kind === "lost").map(({ from, to }) => [from.seq, to.seq]);
  return { sequencer, seen, seqs, gaps };
}

function batchOf(firstSeq: number, lastSeq: number, epoch = 1): Batch {
  const publications = Array.from({ length: lastSeq - firstSeq + 1 }, (_, index) => publicationAt(firstSeq + index));
  return { epoch, firstSeq, lastSeq, publications, notices: [], isFiltered: false };
}

function publicationAt(seq: number): RoomPublication {
  return {
    kind: "notification",
    seq,
    timeMs: seq,
    type: "unknown",
    typeNumber: 0,
    operator: "",
    operatorNick: "",
    targets: [],
    targetNicks: [],
    extension: "",
  };
}

describe("Sequencer", () => {
  it("[SQ1] batches in order pass at once", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take(batchOf(1, 2));
    sequencer.take(batchOf(3, 3));
    expect(seqs()).toEqual([1, 2, 3]);
    expect(sequencer.isBehind).toBe(false);
  });

  it("[SQ1] known batches are dropped and overlapping ones lose their known part", () => {
    const { sequencer, seqs } = startSequencer();
    for (const batch of [batchOf(1, 3), batchOf(1, 3), batchOf(2, 5), batchOf(4, 4)]) sequencer.take(batch);
    expect(seqs()).toEqual([1, 2, 3, 4, 5]);
  });

  it("a batch that covers more than it carries moves the position: filtered messages are no gap", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take({ ...batchOf(1, 5), publications: [publicationAt(2)] });
    sequencer.take(batchOf(6, 6));
    expect(seqs()).toEqual([2, 6]);
    expect(sequencer.isBehind).toBe(false);
  });

  it("[SQ4] a batch behind a hole waits and asks for recovery, in whatever order the rest comes", () => {
    const { sequencer, seqs } = startSequencer();
    for (const batch of [batchOf(6, 7), batchOf(3, 4), batchOf(8, 8)]) sequencer.take(batch);
    expect([seqs(), sequencer.isBehind]).toEqual([[], true]);
    sequencer.recover({ isComplete: true, batches: [batchOf(1, 5)], position: { epoch: 1, seq: 8 } });
    expect([seqs(), sequencer.isBehind]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], false]);
  });

  it("[SQ4] a position ahead asks for recovery, one behind does not", () => {
    const { sequencer } = startSequencer({ epoch: 1, seq: 5 });
    sequencer.noteHead({ epoch: 1, seq: 4 });
    expect(sequencer.isBehind).toBe(false);
    sequencer.noteHead({ epoch: 1, seq: 6 });
    expect(sequencer.isBehind).toBe(true);
  });

  it("[RS2] a past that is gone is told once, and what was held is still delivered", () => {
    const { sequencer, seqs, gaps } = startSequencer();
    sequencer.take(batchOf(1, 1));
    sequencer.take(batchOf(8, 9));
    sequencer.recover({ isComplete: false, batches: [], position: { epoch: 1, seq: 9 } });
    expect([seqs(), gaps()]).toEqual([[1, 8, 9], [[1, 7]]]);
    expect(sequencer.isBehind).toBe(false);
  });

  it("[RS2] a newer epoch ends continuity and the room goes on in it; the old one is stale", () => {
    const { sequencer, seen } = startSequencer({ epoch: 1, seq: 5 });
    sequencer.take(batchOf(1_000_006, 1_000_006, 2));
    sequencer.take(batchOf(6, 7, 1));
    expect(seen).toEqual([
      { kind: "lost", from: { epoch: 1, seq: 5 }, to: { epoch: 2, seq: 1_000_005 } },
      { kind: "seq", seq: 1_000_006 },
    ]);
  });

  it("[RS2] a server that knows less than it did is believed, or its next messages would pass for duplicates", () => {
    const { sequencer, seqs, gaps } = startSequencer({ epoch: 1, seq: 50 });
    sequencer.recover({ isComplete: false, batches: [], position: { epoch: 1, seq: 3 } });
    sequencer.take(batchOf(4, 4));
    expect([seqs(), gaps()]).toEqual([[4], [[50, 3]]]);
  });

  it("giving up tells every hole and delivers everything between", () => {
    const { sequencer, seqs, gaps } = startSequencer();
    for (const batch of [batchOf(3, 4), batchOf(7, 7)]) sequencer.take(batch);
    sequencer.noteHead({ epoch: 1, seq: 9 });
    sequencer.giveUp();
    expect([seqs(), gaps(), sequencer.position.seq]).toEqual([[3, 4, 7], [[0, 2], [4, 6], [7, 9]], 9]); // biome-ignore format: pairs
  });

  it("notices pass with their batch once, and alone at once", () => {
    const { sequencer, seen } = startSequencer();
    const notice = publicationAt(0) as RoomPublication & { kind: "notification" };
    const withNotice = { ...batchOf(1, 1), notices: [notice] };
    for (const batch of [withNotice, withNotice, { ...withNotice, firstSeq: 0, lastSeq: 0, publications: [] }]) {
      sequencer.take(batch);
    }
    expect(seen.map((each) => each.kind)).toEqual(["seq", "notice", "notice"]);
  });
});

type Step =
  | { readonly kind: "deliver"; readonly from: number; readonly to: number }
  | { readonly kind: "head" }
  | { readonly kind: "recover" | "resume"; readonly reach: number }
  | { readonly kind: "epoch" };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("deliver" as const), from: fc.nat(9), to: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "head" as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("recover" as const, "resume" as const), reach: fc.nat(30) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "epoch" as const }) },
);

/** The server of the model: an epoch, and how far it has published. */
class ModelServer {
  epoch = 1;
  seq = 0;
  epochStart = 0;

  past(after: RoomPosition, reach: number) {
    const isComplete = after.epoch === this.epoch && this.seq - after.seq <= reach;
    const from = Math.max(this.epochStart + 1, after.seq - 1); // Whole batches: the first begins before.
    const batches = isComplete && from <= this.seq ? [batchOf(from, this.seq, this.epoch)] : [];
    return { isComplete, batches, position: { epoch: this.epoch, seq: this.seq } };
  }
}

function runStep(server: ModelServer, sequencer: Sequencer, step: Step): void {
  switch (step.kind) {
    case "deliver": {
      server.seq += 1;
      const first = Math.max(server.epochStart + 1, server.seq - step.from);
      sequencer.take(batchOf(first, Math.min(server.seq, first + step.to), server.epoch));
      break;
    }
    case "head":
      sequencer.noteHead({ epoch: server.epoch, seq: server.seq });
      break;
    case "resume":
      sequencer.recover(server.past(sequencer.position, step.reach));
      break;
    case "recover":
      if (sequencer.isBehind) sequencer.recover(server.past(sequencer.position, step.reach));
      break;
    case "epoch":
      server.epoch += 1;
      server.seq += 1000;
      server.epochStart = server.seq;
  }
}

describe("Sequencer, whatever the network does", () => {
  it("each publication comes once, in order, or lies in a gap that was told", () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 60 }), (steps) => {
        const server = new ModelServer();
        const { sequencer, seen } = startSequencer();
        for (const step of steps) runStep(server, sequencer, step);
        sequencer.recover(server.past(sequencer.position, Number.POSITIVE_INFINITY));
        expect(accountedFor(seen)).toBe(server.seq);
      }),
      { numRuns: 2000 },
    );
  });

  it("without a new epoch and with a long memory nothing is ever lost", () => {
    const calm = STEP.filter((step) => step.kind !== "epoch").map((step) =>
      "reach" in step ? { ...step, reach: 1e9 } : step,
    );
    fc.assert(
      fc.property(fc.array(calm, { maxLength: 60 }), (steps) => {
        const server = new ModelServer();
        const { sequencer, seqs, gaps } = startSequencer();
        for (const step of steps) runStep(server, sequencer, step);
        sequencer.recover(server.past(sequencer.position, Number.POSITIVE_INFINITY));
        expect(gaps()).toEqual([]);
        expect(seqs()).toEqual(Array.from({ length: server.seq }, (_, index) => index + 1));
      }),
    );
  });
});

/** Walks through what was seen: each publication and each gap must begin where the one before ended. */
function accountedFor(seen: readonly Seen[]): number {
  return seen.reduce((at, each) => {
    if (each.kind === "seq") expect(each.seq).toBe(at + 1);
    if (each.kind === "lost") expect(each.from.seq).toBe(at);
    if (each.kind === "lost") return each.to.seq;
    return each.kind === "seq" ? each.seq : at;
  }, 0);
}
