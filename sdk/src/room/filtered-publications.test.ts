import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoomPosition, RoomPublication } from "../messages.ts";
import type { Batch } from "../wire/batch-from-wire.ts";
import { Sequencer } from "./sequencer.ts";

function publicationAt(seq: number): RoomPublication {
  const content = { type: "unknown", typeNumber: 0, operator: "", operatorNick: "", targets: [] } as const;
  return { kind: "notification", seq, timeMs: seq, ...content, targetNicks: [], extension: "" };
}

function batchOf(seqs: readonly number[], range: Partial<Batch> = {}): Batch {
  const publications = seqs.map(publicationAt);
  return { epoch: 1, firstSeq: 0, lastSeq: 0, notices: [], isFiltered: false, ...range, publications };
}

const filtered = (seqs: readonly number[], epoch = 1) => batchOf(seqs, { epoch, isFiltered: true });
const covering = (firstSeq: number, lastSeq: number, seqs: readonly number[], epoch = 1) =>
  batchOf(seqs, { epoch, firstSeq, lastSeq });

function startSequencer() {
  const seqs: number[] = [];
  const gaps: { readonly from: RoomPosition; readonly to: RoomPosition }[] = [];
  const sequencer = new Sequencer(
    { epoch: 1, seq: 0 },
    {
      publication: ({ seq }) => seqs.push(seq),
      notice: () => {},
      continuityLost: (gap) => gaps.push(gap),
    },
  );
  return { sequencer, seqs, gaps };
}

describe("[MS6] filtered publications", () => {
  it("wait for the batch that covers them and come in their place", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take(filtered([2]));
    sequencer.take(filtered([4]));
    expect([seqs, sequencer.position.seq, sequencer.isBehind]).toEqual([[], 0, false]);
    sequencer.take(covering(1, 5, [1, 3]));
    expect([seqs, sequencer.position.seq, sequencer.isBehind]).toEqual([[1, 2, 3, 4], 5, false]);
  });

  it("come once, also when they and their batch come again", () => {
    const { sequencer, seqs } = startSequencer();
    for (const batch of [filtered([1]), covering(1, 2, [2]), filtered([1]), covering(1, 2, [2])]) sequencer.take(batch);
    sequencer.take(covering(3, 3, [3]));
    expect(seqs).toEqual([1, 2, 3]);
  });

  it("wait behind a hole together with their batch", () => {
    const { sequencer, seqs } = startSequencer();
    for (const batch of [filtered([4]), covering(4, 5, [5])]) sequencer.take(batch);
    expect([seqs, sequencer.isBehind]).toEqual([[], true]);
    const batches = [filtered([2]), covering(1, 3, [1])];
    sequencer.recover({ isComplete: true, batches, position: { epoch: 1, seq: 5 } });
    expect([seqs, sequencer.isBehind]).toEqual([[1, 2, 4, 5], false]);
  });

  it("belong to their epoch: one that ended takes what waited with it", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take(filtered([1]));
    sequencer.take(filtered([1_000_002], 2));
    sequencer.take(covering(1_000_001, 1_000_003, [1_000_001], 2));
    sequencer.take(covering(1, 1, []));
    expect(seqs).toEqual([1_000_001, 1_000_002]);
  });

  it("without a sequence come at once, wherever the room stands", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take(covering(5, 5, [5]));
    sequencer.take(filtered([0]));
    expect([seqs, sequencer.position.seq]).toEqual([[0], 0]);
  });

  it("of a server that went back wait for nothing: its sequences are given out anew", () => {
    const { sequencer, seqs } = startSequencer();
    sequencer.take(covering(1, 5, []));
    sequencer.take(filtered([6]));
    sequencer.recover({ isComplete: false, batches: [], position: { epoch: 1, seq: 3 } });
    sequencer.take(covering(4, 6, [4]));
    expect(seqs).toEqual([4]);
  });
});

/** Who gets what takes a sequence. */
const AUDIENCES = ["everyone", "me", "others"] as const;
type Audience = (typeof AUDIENCES)[number];

/** What becomes of the frames of one flush on their way; a break in between is healed by a resume. */
const WAYS = ["whole", "lost", "twice", "withoutCover", "recoveredInBetween"] as const;

type Step =
  | { readonly kind: "flush"; readonly audiences: readonly Audience[]; readonly way: (typeof WAYS)[number] }
  | { readonly kind: "again"; readonly back: number }
  | { readonly kind: "directed" | "head" | "epoch" }
  | { readonly kind: "past"; readonly reach: number };

const FLUSH = fc.record({
  kind: fc.constant("flush" as const),
  audiences: fc.array(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 5 }),
  way: fc.constantFrom(...WAYS),
});

const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: FLUSH },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("again" as const), back: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("directed" as const, "head" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("past" as const), reach: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("epoch" as const) }) },
);

type Flush = { readonly lastSeq: number; readonly frames: readonly Batch[]; readonly epoch: number };

/** A room as one member's gateway sends it: for each flush one filtered batch per message for the member, then the cover. */
class ModelRoom {
  epoch = 1;
  seq = 0;
  readonly flushes: Flush[] = [];
  readonly visible: number[] = [];
  directed = 0;

  flush(audiences: readonly Audience[]): Flush {
    const seqs = audiences.map((audience, index) => ({ audience, seq: this.seq + 1 + index }));
    const firstSeq = this.seq + 1;
    this.seq += audiences.length;
    const seqsOf = (wanted: Audience) => seqs.filter(({ audience }) => audience === wanted).map(({ seq }) => seq);
    this.visible.push(...seqs.filter(({ audience }) => audience !== "others").map(({ seq }) => seq));
    const { epoch, seq: lastSeq } = this;
    const side = seqsOf("me").map((seq) => filtered([seq], epoch));
    const flush = { lastSeq, epoch, frames: [...side, covering(firstSeq, lastSeq, seqsOf("everyone"), epoch)] };
    this.flushes.push(flush);
    return flush;
  }

  beginEpoch(): void {
    this.epoch += 1;
    this.seq += 1_000;
  }

  /** Whole flushes, the first of which may be known; all of it or nothing. */
  past(after: RoomPosition, reach: number) {
    const flushes = this.flushes.filter(({ epoch }) => epoch === this.epoch);
    const from = flushes.findIndex(({ lastSeq }) => lastSeq > after.seq);
    const isComplete = after.epoch === this.epoch && this.seq - after.seq <= reach;
    const missed = isComplete && from >= 0 ? flushes.slice(Math.max(0, from - 1)) : [];
    const batches = missed.flatMap(({ frames }) => frames);
    return { isComplete, batches, position: { epoch: this.epoch, seq: this.seq } };
  }
}

function runStep(room: ModelRoom, sequencer: Sequencer, step: Step): void {
  const takeAll = (frames: readonly Batch[]) => {
    for (const frame of frames) sequencer.take(frame);
  };
  const recover = (reach: number) => sequencer.recover(room.past(sequencer.position, reach));
  switch (step.kind) {
    case "flush": {
      const { frames } = room.flush(step.audiences);
      if (step.way === "whole" || step.way === "twice") takeAll(frames);
      if (step.way === "twice") takeAll(frames);
      if (step.way === "withoutCover") takeAll(frames.slice(0, -1));
      if (step.way !== "recoveredInBetween") break;
      takeAll(frames.slice(0, -1));
      recover(Number.POSITIVE_INFINITY);
      takeAll(frames.slice(-1));
      break;
    }
    case "again":
      takeAll(room.flushes.at(-1 - step.back)?.frames ?? []);
      break;
    case "directed":
      room.directed += 1;
      sequencer.take(filtered([0], room.epoch));
      break;
    case "head":
      sequencer.noteHead({ epoch: room.epoch, seq: room.seq });
      break;
    case "past":
      recover(step.reach);
      break;
    case "epoch":
      room.beginEpoch();
  }
}

function run(steps: readonly Step[]) {
  const room = new ModelRoom();
  const { sequencer, seqs, gaps } = startSequencer();
  for (const step of steps) runStep(room, sequencer, step);
  sequencer.recover(room.past(sequencer.position, Number.POSITIVE_INFINITY));
  return { room, gaps, ordered: seqs.filter((seq) => seq > 0), directed: seqs.filter((seq) => seq === 0).length };
}

describe("[MS6] whatever the network does", () => {
  it("what the member may see comes once and in order, or lies in a gap that was told", () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 40 }), (steps) => {
        const { room, ordered, gaps, directed } = run(steps);
        const isLost = (seq: number) => gaps.some(({ from, to }) => seq > from.seq && seq <= to.seq);
        expect(ordered).toEqual(room.visible.filter((seq) => !isLost(seq)));
        expect(directed).toBe(room.directed);
      }),
      { numRuns: 2000 },
    );
  });

  it("with one epoch and a long memory all of it comes, and nothing passes for lost", () => {
    const calm = STEP.filter(({ kind }) => kind !== "epoch").map((step) =>
      step.kind === "past" ? { ...step, reach: 1e9 } : step,
    );
    fc.assert(
      fc.property(fc.array(calm, { maxLength: 40 }), (steps) => {
        const { room, ordered, gaps } = run(steps);
        expect(gaps).toEqual([]);
        expect(ordered).toEqual(room.visible);
      }),
      { numRuns: 1000 },
    );
  });
});
