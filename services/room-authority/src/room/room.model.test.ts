import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import { nextDueMs } from "./due.ts";
import { anyStory } from "./naive/any-step.ts";
import { BothRooms, brokenInvariants, SPEAKERS, type Verdicts } from "./naive/both-rooms.ts";
import { whyNotHeard } from "./naive/naive-messages.ts";
import { naiveClosesAtMs } from "./naive/naive-room.ts";
import { observed, observedNaively } from "./naive/observable.ts";
import { aSend } from "./testing.ts";

// The seed and the path of a failure are printed by fast-check; `fc.assert(…, { seed, path })` runs it again.

const anyBeginning = fc.record({
  bystanders: fc.constantFrom(0, 0, 0, 0, 0, 0, 996, 996),
  mutedTags: fc.constantFrom(0, 0, 0, 99),
});

/** An error that the document gives a reason for, or the same answer. */
function expectSameVerdict({ decision, answer, naive }: Verdicts): void {
  if (decision.kind === "accepted") expect({ reasons: [], answer }).toEqual(naive);
  else expect(naive.reasons).toContain(decision.refusal.error);
}

/** Cheap where they are equal, which is nearly always. */
function expectSame(actual: object, naive: object): void {
  if (!isDeepStrictEqual(actual, naive)) expect(actual).toEqual(naive);
}

function expectSameSpeakers({ state, naive, nowMs }: BothRooms): void {
  for (const actor of SPEAKERS) {
    const command = aSend(actor);
    const decision = decide(state, command, nowMs);
    const reasons = whyNotHeard(naive, command, nowMs);
    const isSame = decision.kind === "accepted" ? reasons.length === 0 : reasons.includes(decision.refusal.error);
    if (!isSame) expect({ speaker: actor.accountId, decision }).toEqual({ speaker: actor.accountId, reasons });
  }
}

/** What becomes due is looked at in time: a room that is to close, virtual members that leave. [DC1] [VM1] */
function expectDueInTime({ state, naive, nowMs }: BothRooms): void {
  const due = [naiveClosesAtMs(naive), ...naive.virtualMembers.map((member) => member.untilMs)];
  const dueMs = Math.min(...due.map((atMs) => atMs ?? Number.POSITIVE_INFINITY));
  if (dueMs < Number.POSITIVE_INFINITY) expect(nextDueMs(state, nowMs) ?? Number.NaN).toBeLessThanOrEqual(dueMs);
}

function expectSameRooms(rooms: BothRooms): void {
  expectSame(observed(rooms.state, rooms.nowMs), observedNaively(rooms.naive, rooms.nowMs));
  expectSame([...rooms.sessionIds].sort(), rooms.naive.sessions.map(({ sessionId }) => sessionId).sort());
  expectSameSpeakers(rooms);
  expectDueInTime(rooms);
  expectSame(brokenInvariants(rooms), []);
}

test("[PM1] whatever is asked of a room, it is as the document says", () => {
  fc.assert(
    fc.property(anyBeginning, anyStory, (beginning, story) => {
      const rooms = new BothRooms(beginning);
      for (const step of story) {
        const verdicts = rooms.take(step);
        const looked = verdicts && rooms.lookAfter(verdicts);
        for (const one of [verdicts, looked]) if (one) expectSameVerdict(one);
        expectSameRooms(rooms);
      }
    }),
    { numRuns: 1_000 },
  );
}, 30_000);
