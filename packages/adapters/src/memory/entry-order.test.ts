import type { AccountId, GatewayId, RoomId, SessionId } from "@plaza/core";
import type { PresentSession } from "@plaza/ports";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryOrder } from "./entry-order.ts";

/** Enough that chunks fill, split and empty. */
const SESSIONS = 3_000;

describe("EntryOrder", () => {
  it("pages through thousands of sessions like a sorted array, in whatever order they come and go", () => {
    const plans = fc.record({
      stride: fc.constantFrom(1, 7, 1_009, SESSIONS - 1),
      sameMs: fc.constantFrom(1, 50, SESSIONS),
      leaving: fc.record({ from: fc.nat(SESSIONS), count: fc.nat(SESSIONS) }),
      limit: fc.constantFrom(1, 100, 600, SESSIONS),
    });
    fc.assert(
      fc.property(plans, ({ stride, sameMs, leaving, limit }) => {
        const sessions = Array.from({ length: SESSIONS }, (_, i) => session(i, Math.floor(i / sameMs)));
        const order = new EntryOrder();
        for (let i = 0; i < SESSIONS; i++) order.insert(sessions[(i * stride) % SESSIONS] as PresentSession);
        const gone = sessions.slice(leaving.from, leaving.from + leaving.count);
        for (const one of gone) order.remove(one);
        for (const one of gone) order.remove(one);
        const stayed = sessions.filter((one) => !gone.includes(one));
        expect(pages(order, limit)).toEqual(stayed.toReversed());
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("an empty order has no page", () => {
    expect(new EntryOrder().newestBefore(undefined, 10)).toEqual([]);
    expect(new EntryOrder().newestBefore({ enteredAtMs: 1, sessionId: "s" as SessionId }, 10)).toEqual([]);
  });
});

function pages(order: EntryOrder, limit: number): readonly PresentSession[] {
  const found: PresentSession[] = [];
  for (;;) {
    const page = order.newestBefore(found.at(-1), limit);
    if (page.length === 0) return found;
    found.push(...page);
  }
}

/** Ids sort like their numbers, so the order of entry is the order of the numbers also within one millisecond. */
function session(number: number, enteredAtMs: number): PresentSession {
  const sessionId = String(number).padStart(6, "0") as SessionId;
  const identity = { accountId: sessionId as string as AccountId, gatewayId: "g" as GatewayId, roomId: 1 as RoomId };
  const profile = { isAnonymous: true, clientType: "web", deviceId: "", nick: "", avatar: "", extension: "" } as const;
  return { ...identity, ...profile, sessionId, enteredAtMs, tags: [], notifyTargetTags: "" };
}
