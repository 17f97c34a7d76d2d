import type { AccountId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, govern } from "../room/budget.ts";
import { RoomBudget } from "./room-budget.ts";

const START_MS = 1_000_000;
const HIGH_PER_SECOND = 10;

type Round = {
  readonly waitMs: number;
  /** Senders in the order in which their messages arrive, each with as many. */
  readonly arrivals: readonly string[];
  readonly isHigh: boolean;
};

/** Lets one round of messages through as a step does; returns who got through with each, in order of arrival. */
function pass(budget: RoomBudget, { rate, nowMs, round }: { rate: number; nowMs: number; round: Round }) {
  const candidates = round.arrivals.map((sender) => aCandidate(sender, round.isHigh));
  const verdicts = govern(candidates, budget.allowance(rate, nowMs));
  const kept = candidates.filter((_, index) => verdicts[index]?.kind === "kept");
  const high = verdicts.filter((verdict) => verdict.kind === "kept" && verdict.isHigh).length;
  const served = kept.length < candidates.length ? kept.map((one) => one.accountId) : [];
  budget.spend({ messages: kept.length, high, served }, nowMs);
  return { kept: kept.map((one) => one.accountId as string), high };
}

function aCandidate(sender: string, isHigh: boolean): Candidate {
  const priority = isHigh ? "high" : "normal";
  return { accountId: sender as AccountId, priority, refusesDowngrade: false, isExempt: false, isDrawn: false };
}

const SENDERS = ["a", "b", "c", "d", "e"];

/** Everybody has as much to say, in whatever order it comes. */
function anyRounds(each: number) {
  const arrivals = SENDERS.flatMap((sender) => Array.from({ length: each }, () => sender));
  const round = fc.record({
    waitMs: fc.constantFrom(0, 1, 100, 250, 500),
    arrivals: fc.shuffledSubarray(arrivals, { minLength: arrivals.length }),
    isHigh: fc.constant(false),
  });
  return fc.array(round, { minLength: 1, maxLength: 40, size: "max" });
}

const anyRate = fc.constantFrom(1, 3, 4, 7, 40);

describe("over many steps", () => {
  /*
   * Why the bound is 1: the order of turns is a circle. A step serves the senders from its front on, going round it as
   * often as its allowance reaches, and whoever is served goes to the back. So those in front have never been served more
   * often than those behind, nor less often by more than the one time that they are waiting for. A step that keeps
   * everything gives everybody the same.
   */
  it.each([1, 2, 5])("[PR1] with %d messages each a step, nobody ever has two more than another", (each) => {
    fc.assert(
      fc.property(anyRate, anyRounds(each), (rate, rounds) => {
        const budget = new RoomBudget(START_MS);
        const counts = new Map(SENDERS.map((sender) => [sender, 0]));
        let nowMs = START_MS;
        for (const round of rounds) {
          nowMs += round.waitMs;
          for (const sender of pass(budget, { rate, nowMs, round }).kept) {
            counts.set(sender, (counts.get(sender) ?? 0) + 1);
          }
          expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[PR1] the room publishes no more than its rate and two seconds' worth after a pause", () => {
    fc.assert(
      fc.property(anyRate, anyRounds(20), (rate, rounds) => {
        const budget = new RoomBudget(START_MS);
        let nowMs = START_MS;
        let published = 0;
        for (const round of rounds) {
          nowMs += round.waitMs;
          published += pass(budget, { rate, nowMs, round }).kept.length;
          expect(published).toBeLessThanOrEqual((rate * (nowMs - START_MS)) / 1000 + 2 * rate + 1e-6);
        }
      }),
    );
  });

  it("[PR2] high priority adds its own rate to that and no more, however small the budget", () => {
    fc.assert(
      fc.property(anyRounds(5), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (rounds, areHigh) => {
        const budget = new RoomBudget(START_MS);
        let nowMs = START_MS;
        let high = 0;
        for (const [index, round] of rounds.entries()) {
          nowMs += round.waitMs;
          high += pass(budget, { rate: 1, nowMs, round: { ...round, isHigh: areHigh[index] ?? false } }).high;
          const elapsedSeconds = (nowMs - START_MS) / 1000;
          expect(high).toBeLessThanOrEqual(HIGH_PER_SECOND * elapsedSeconds + HIGH_PER_SECOND + 1e-6);
        }
      }),
    );
  });
});

describe("the allowance", () => {
  it("[PR1] 0 messages a second is no limit", () => {
    expect(new RoomBudget(START_MS).allowance(0, START_MS).messages).toBe(Number.POSITIVE_INFINITY);
  });

  it("[PR1] another rate counts from the moment at which it is set", () => {
    const budget = new RoomBudget(START_MS);
    expect(budget.allowance(40, START_MS).messages).toBe(80);
    budget.spend({ messages: 80, high: 0, served: [] }, START_MS);
    expect(budget.allowance(40, START_MS).messages).toBe(0);
    expect(budget.allowance(5, START_MS).messages).toBe(10);
  });

  it("[PR2] when the next message of high priority can go is told to the millisecond", () => {
    const budget = new RoomBudget(START_MS);
    expect(budget.allowance(40, START_MS)).toMatchObject({ high: 10, highWaitMs: 100 });
    budget.spend({ messages: 10, high: 10, served: [] }, START_MS);
    const { high, highWaitMs } = budget.allowance(40, START_MS);
    expect({ high, highWaitMs }).toEqual({ high: 0, highWaitMs: 100 });
    expect(budget.allowance(40, START_MS + highWaitMs).high).toBe(1);
  });
});
