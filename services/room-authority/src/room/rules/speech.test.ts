import { type AccountId, limits } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { type Audience, EVERYONE, type Place } from "../chat-message.ts";
import { decide } from "../decide.ts";
import type { RoomState } from "../room-state.ts";
import { aMember, aMessage, aSend, aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;
const BOB = aViewer("bob");

/** For the room, with some filter. */
function toRoom(filter: { readonly targetTags?: string; readonly place?: Place }): Audience {
  return { kind: "room", targetTags: undefined, place: undefined, ...filter };
}

function slow(seconds: number, lastSpokeMs: number | undefined, role: "visitor" | "manager" = "visitor"): RoomState {
  const spoken = lastSpokeMs === undefined ? [] : ([[BOB.accountId, lastSpokeMs]] as const);
  return { ...aState({ slowModeSeconds: seconds }, [aMember("bob", role)]), lastSpokeMs: new Map(spoken) };
}

describe("slow mode", () => {
  it("[SM1] a member waits that long between two messages, and learns for how long", () => {
    const state = slow(10, NOW_MS - 3_500);
    expect(decide(state, aSend(BOB), NOW_MS)).toMatchObject({ refusal: { error: "slowMode", retryAfterMs: 6_500 } });
    expect(decide(state, aSend(BOB), NOW_MS + 6_499).kind).toBe("rejected");
    expect(decide(state, aSend(BOB), NOW_MS + 6_500).kind).toBe("accepted");
  });

  it("[SM1] the first message and those of others do not wait", () => {
    expect(decide(slow(10, undefined), aSend(BOB), NOW_MS).kind).toBe("accepted");
    expect(decide(slow(10, NOW_MS), aSend(aViewer("ann")), NOW_MS).kind).toBe("accepted");
  });

  it("[SM1] without slow mode nobody waits, whatever is remembered", () => {
    expect(decide(slow(0, NOW_MS), aSend(BOB), NOW_MS).kind).toBe("accepted");
  });

  it("[SM1] managers and the server API are free of it", () => {
    expect(decide(slow(10, NOW_MS, "manager"), aSend(BOB), NOW_MS).kind).toBe("accepted");
    expect(decide(slow(10, NOW_MS), aSend(throughServerApi("bob")), NOW_MS).kind).toBe("accepted");
  });

  it("[SM1] who may not speak at all hears that, not when to try again", () => {
    const state = {
      ...slow(10, NOW_MS),
      members: new Map([[BOB.accountId, aMember("bob", "visitor", { isMuted: true })]]),
    };
    expect(decide(state, aSend(BOB), NOW_MS)).toMatchObject({ refusal: { error: "muted" } });
  });
});

describe("the room's budget", () => {
  it.each([
    ["the creator", aViewer(CREATOR), true],
    ["a manager", aViewer("mia"), true],
    ["the server API", throughServerApi("bob"), true],
    ["a member", aViewer("ole"), false],
    ["a visitor", BOB, false],
  ])("[PR1] is asked for what %s says: free of it %#", (_who, actor, isExempt) => {
    const state = aState({}, [aMember("mia", "manager"), aMember("ole", "ordinaryMember")]);
    expect(decide(state, aSend(actor), NOW_MS)).toMatchObject({ events: [{ kind: "messageSent", isExempt }] });
  });
});

describe("who gets a message", () => {
  const tags = { tags: ["red"], notifyTargetTags: '{"tag":"red"}' };

  function targetTagsOf(audience: Audience): unknown {
    const decision = decide(aState(), { ...aSend(BOB, { audience }), tags }, NOW_MS);
    return decision.kind === "accepted" && decision.events.map((event) => "targetTags" in event && event.targetTags);
  }

  it("[TG1] what the message says itself counts, else what the sender's session says", () => {
    expect(targetTagsOf(EVERYONE)).toEqual(['{"tag":"red"}']);
    expect(targetTagsOf(toRoom({ targetTags: '{"tag":"blue"}' }))).toEqual(['{"tag":"blue"}']);
    expect(targetTagsOf(toRoom({ targetTags: "" }))).toEqual([""]);
  });

  it("[MS6] named receivers get it whatever their tags", () => {
    expect(targetTagsOf({ kind: "directed", receivers: ["ann" as AccountId] })).toEqual([""]);
  });

  const receivers = (count: number) => Array.from({ length: count }, (_, index) => `r${index}` as AccountId);

  it.each([
    ["[MS6] more than 100 receivers", { kind: "directed", receivers: receivers(limits.MAX_RECEIVERS + 1) }],
    ["[MS6] a receiver without a name", { kind: "directed", receivers: ["" as AccountId] }],
    ["[MS6] no receiver at all", { kind: "directed", receivers: [] }],
    ["[TG1] an expression that is none", toRoom({ targetTags: "red" })],
    ["[TG1] one of more than 128 characters", toRoom({ targetTags: `{"tag":"${"x".repeat(119)}"}` })],
    ["[PL1] a place that is nowhere", toRoom({ place: { x: 0, y: Number.NaN, z: 0 } })],
    ["[PL1] a place infinitely far away", toRoom({ place: { x: Number.POSITIVE_INFINITY, y: 0, z: 0 } })],
  ] as const satisfies readonly (readonly [string, Audience])[])("%s is refused", (_what, audience) => {
    expect(decide(aState(), aSend(BOB, { audience }), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
  });

  it("[MS6] 100 receivers are enough for anybody", () => {
    const audience = { kind: "directed", receivers: receivers(limits.MAX_RECEIVERS) } as const;
    expect(decide(aState(), aSend(BOB, { audience }), NOW_MS).kind).toBe("accepted");
  });

  it.each([-1, 0.5, 10_000])("[PR1] an abandon_ratio of %d in 10,000 is refused", (abandonRatio) => {
    const command = { ...aSend(BOB), message: aMessage({ abandonRatio }) };
    expect(decide(aState(), command, NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
  });
});
