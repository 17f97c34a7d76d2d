import type { AccountId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Allowance, type Candidate, govern, type Verdict } from "./budget.ts";

const UNSERVED = () => undefined;

function anAllowance(overrides: Partial<Allowance> = {}): Allowance {
  return { messages: 40, high: 10, highWaitMs: 100, lastTurn: UNSERVED, ...overrides };
}

function aCandidate(sender: string, overrides: Partial<Candidate> = {}): Candidate {
  const plain = { priority: "normal", refusesDowngrade: false, isExempt: false, isDrawn: false } as const;
  return { accountId: sender as AccountId, ...plain, ...overrides };
}

const anyCandidate = fc
  .record({
    sender: fc.constantFrom("a", "b", "c", "d"),
    priority: fc.constantFrom("high", "normal", "normal", "low"),
    refusesDowngrade: fc.boolean(),
    isExempt: fc.constantFrom(false, false, false, true),
    isDrawn: fc.constantFrom(false, false, false, true),
  })
  .map(({ sender, ...candidate }) => aCandidate(sender, candidate));

const anyLastTurn = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }).map((turns) => {
  const known = new Map(["a", "b", "c"].map((sender, index) => [sender, turns[index]]));
  return (accountId: AccountId) => known.get(accountId);
});

const anyCase = fc.record({
  candidates: fc.array(anyCandidate, { maxLength: 40, size: "max" }),
  allowance: fc.record({
    messages: fc.constantFrom(0, 1, 2, 5, 10, 20, Number.POSITIVE_INFINITY),
    high: fc.nat(5),
    highWaitMs: fc.constant(100),
    lastTurn: anyLastTurn,
  }),
});

type Governed = { readonly one: Candidate; readonly verdict: Verdict };

function governed({
  candidates,
  allowance,
}: {
  readonly candidates: readonly Candidate[];
  readonly allowance: Allowance;
}) {
  const verdicts = govern(candidates, allowance);
  expect(verdicts).toHaveLength(candidates.length);
  return candidates.flatMap((one, index): readonly Governed[] => {
    const verdict = verdicts[index];
    return verdict ? [{ one, verdict }] : [];
  });
}

const isKept = ({ verdict }: Governed) => verdict.kind === "kept";
const isHigh = ({ verdict }: Governed) => verdict.kind === "kept" && verdict.isHigh;
const isRefused = ({ verdict }: Governed) => verdict.kind === "refused";
/** What competes for the budget: neither free of it, nor decided before. */
const competes = (one: Governed) => !one.one.isExempt && !one.one.isDrawn && !isHigh(one) && !isRefused(one);

function property(holds: (all: readonly Governed[], allowance: Allowance) => void): void {
  fc.assert(
    fc.property(anyCase, (one) => holds(governed(one), one.allowance)),
    { numRuns: 1_000 },
  );
}

describe("what becomes of the messages of one step", () => {
  it("[PR1] the audience gets as much as is allowed, beyond it only what has the share of high priority", () => {
    property((all, { messages }) => {
      const counted = all.filter((one) => isKept(one) && !one.one.isExempt);
      const high = counted.filter(isHigh).length;
      const wanted = high + all.filter(competes).length;
      expect(counted).toHaveLength(Math.max(high, Math.min(wanted, messages)));
    });
  });

  it("[PR1] low priority goes first: one is kept only where every normal one is", () => {
    property((all) => {
      const competing = all.filter(competes);
      const isLowKept = competing.some((one) => one.one.priority === "low" && isKept(one));
      const dropped = competing.filter((one) => one.one.priority !== "low" && !isKept(one));
      if (isLowKept) expect(dropped).toEqual([]);
    });
  });

  it("[PR1] a sender gets two more than another only where the other has nothing left", () => {
    property((all) => {
      for (const isLow of [true, false]) {
        const competing = all.filter((one) => competes(one) && (one.one.priority === "low") === isLow);
        const senders = [...Map.groupBy(competing, ({ one }) => one.accountId).values()];
        const most = Math.max(0, ...senders.map((own) => own.filter(isKept).length));
        const short = senders.filter((own) => !own.every(isKept));
        for (const own of short) expect(own.filter(isKept).length).toBeGreaterThanOrEqual(most - 1);
      }
    });
  });

  it("[PR1] what a sender keeps is what it sent first, within a class", () => {
    property((all) => {
      const competing = all.filter(competes);
      for (const own of Map.groupBy(competing, ({ one }) => `${one.accountId}/${one.priority === "low"}`).values()) {
        const kept = own.filter(isKept).length;
        expect(own.slice(0, kept).every(isKept)).toBe(true);
      }
    });
  });

  it("[PR1] creator, managers and the server API are free of it", () => {
    property((all) => {
      const free = all.filter(({ one }) => one.isExempt && !one.isDrawn);
      expect(free.filter((one) => !isKept(one) && !isRefused(one))).toEqual([]);
    });
  });

  it("[PR1] what was drawn to be dropped is dropped, whoever sent it", () => {
    property((all) => {
      expect(all.filter(({ one, verdict }) => one.isDrawn && verdict.kind !== "abandoned")).toEqual([]);
    });
  });

  it("[PR2] the share of high priority goes to the first that ask, and no further", () => {
    property((all, { high }) => {
      const asking = all.filter(({ one }) => one.priority === "high" && !one.isDrawn);
      expect(asking.slice(0, high).every(isHigh)).toBe(true);
      expect(all.filter(isHigh)).toHaveLength(Math.min(high, asking.length));
    });
  });

  it("[PR2] beyond the share it is refused where the sender asked for that, else a normal one", () => {
    property((all, { high, highWaitMs }) => {
      const excess = all.filter(({ one }) => one.priority === "high" && !one.isDrawn).slice(high);
      const refusal = expect.objectContaining({ error: "prioritySpent", retryAfterMs: highWaitMs });
      for (const { one, verdict } of excess) {
        if (one.refusesDowngrade) expect(verdict).toEqual({ kind: "refused", refusal });
        else if (verdict.kind === "kept") expect(verdict).toMatchObject({ isHigh: false, isDowngraded: true });
      }
      expect(all.filter(isRefused)).toHaveLength(excess.filter(({ one }) => one.refusesDowngrade).length);
    });
  });

  it("[PR2] only excess of high priority is downgraded", () => {
    property((all) => {
      const downgraded = all.filter(({ verdict }) => verdict.kind === "kept" && verdict.isDowngraded);
      expect(downgraded.filter(({ one }) => one.priority !== "high")).toEqual([]);
    });
  });

  it("[PR1] every message has one verdict; without a budget nothing is dropped but what was drawn", () => {
    property((all, { messages }) => {
      const dropped = all.filter(({ one, verdict }) => verdict.kind === "abandoned" && !one.isDrawn);
      const kept = all.filter(isKept).length;
      expect(kept + dropped.length + all.filter(isRefused).length).toBe(all.filter(({ one }) => !one.isDrawn).length);
      if (messages === Number.POSITIVE_INFINITY) expect(dropped).toEqual([]);
    });
  });
});

describe("whose turn it is", () => {
  it("[PR1] whoever waited longest comes first, before that whoever was never served", () => {
    const turns = new Map([
      ["a", 3],
      ["b", 1],
    ]);
    const candidates = ["a", "b", "c"].map((sender) => aCandidate(sender));
    const keptAt = (messages: number) =>
      governed({ candidates, allowance: anAllowance({ messages, lastTurn: (id) => turns.get(id) }) })
        .filter(isKept)
        .map(({ one }) => one.accountId);
    expect(keptAt(1)).toEqual(["c"]);
    expect(keptAt(2)).toEqual(["b", "c"]);
  });

  it("[PR1] a flood of one sender leaves the others as much as they would have without it", () => {
    const flood = Array.from({ length: 100 }, () => aCandidate("flood"));
    const candidates = [...flood, aCandidate("a"), aCandidate("b")];
    const kept = governed({ candidates, allowance: anAllowance({ messages: 10 }) }).filter(isKept);
    expect(kept.map(({ one }) => one.accountId).filter((id) => id !== "flood")).toEqual(["a", "b"]);
    expect(kept).toHaveLength(10);
  });
});
