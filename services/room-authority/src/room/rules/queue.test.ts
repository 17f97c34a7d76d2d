import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { QueueOffer } from "../room-command.ts";
import { aMember, aState, aViewer } from "../testing.ts";

const NOW_MS = 1_000_000;
const BOB = aViewer("bob");

function anOffer(overrides: Partial<QueueOffer> = {}): QueueOffer {
  const offer = { key: "a", value: "1", owner: BOB.accountId, ownerNick: "", isTransient: false } as const;
  return { ...offer, policy: "addOrUpdate", ...overrides };
}

function offering(actor = BOB, ...offers: readonly QueueOffer[]) {
  return { kind: "queueOffer", actor, offers, notice: PLAIN_NOTICE, isAbsent: () => false } as const;
}

describe("who offers", () => {
  it.each([
    ["blocked", { isBlocked: true }],
    ["muted", { isMuted: true }],
    ["temporarilyMuted", { mutedUntilMs: NOW_MS + 1 }],
  ] as const)("[QU2] level 0 is for those who may speak, not for one who is %s", (error, standing) => {
    const offer = offering(BOB, anOffer());
    const visitor = aState({}, [aMember("bob", "visitor", standing)]);
    expect(decide(visitor, offer, NOW_MS)).toMatchObject({ refusal: { error } });
    const manager = aState({}, [aMember("bob", "manager", standing)]);
    expect(decide(manager, offer, NOW_MS).kind).toBe("accepted");
  });

  it("[QU2] in a muted room creator and managers offer, as only they speak", () => {
    const state = aState({ isMuted: true }, [aMember("mia", "manager")]);
    expect(decide(state, offering(BOB, anOffer()), NOW_MS)).toMatchObject({ refusal: { error: "roomMuted" } });
    expect(decide(state, offering(aViewer("mia"), anOffer()), NOW_MS).kind).toBe("accepted");
  });
});
