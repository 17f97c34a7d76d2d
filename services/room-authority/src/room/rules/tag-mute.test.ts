import { limits } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aMember, aSend, aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;

type SetTagMute = Extract<RoomCommand, { kind: "setTagMute" }>;

function muting(tag: string, durationSeconds: number, overrides: Partial<SetTagMute> = {}): SetTagMute {
  const actor = aViewer(CREATOR);
  return {
    kind: "setTagMute",
    actor,
    tag,
    durationSeconds,
    notifyTargetTags: undefined,
    notice: PLAIN_NOTICE,
    ...overrides,
  };
}

function after(state: RoomState, command: RoomCommand, nowMs = NOW_MS): RoomState {
  const decision = decide(state, command, nowMs);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

/** A message of somebody whose session has these tags. */
function sendingWith(...tags: readonly string[]) {
  return { ...aSend(aViewer("bob")), tags: { tags, notifyTargetTags: "" } };
}

const RED_FOR_10 = after(aState(), muting("red", 10));

describe("muting who holds a tag", () => {
  it("[TG2] whoever holds it cannot send, and learns for how long", () => {
    const refusal = { error: "tagMuted", retryAfterMs: 10_000 };
    expect(decide(RED_FOR_10, sendingWith("blue", "red"), NOW_MS)).toMatchObject({ refusal });
    expect(decide(RED_FOR_10, sendingWith("blue"), NOW_MS).kind).toBe("accepted");
    expect(decide(RED_FOR_10, sendingWith(), NOW_MS).kind).toBe("accepted");
  });

  it("[TG2] of several the one that lasts longest says when to try again", () => {
    const both = after(RED_FOR_10, muting("blue", 30));
    expect(decide(both, sendingWith("red", "blue"), NOW_MS)).toMatchObject({ refusal: { retryAfterMs: 30_000 } });
  });

  it("[TG2] it ends by itself to the millisecond", () => {
    expect(decide(RED_FOR_10, sendingWith("red"), NOW_MS + 9_999).kind).toBe("rejected");
    expect(decide(RED_FOR_10, sendingWith("red"), NOW_MS + 10_000).kind).toBe("accepted");
  });

  it("[TG2] holds for managers who hold the tag too", () => {
    const state = { ...RED_FOR_10, members: aState({}, [aMember("bob", "manager")]).members };
    expect(decide(state, sendingWith("red"), NOW_MS)).toMatchObject({ refusal: { error: "tagMuted" } });
  });

  it("[TG2] does not hold where the server API disregards mutes that end", () => {
    const command = { ...sendingWith("red"), actor: throughServerApi("bob"), ignoresTemporaryMute: true };
    expect(decide(RED_FOR_10, command, NOW_MS).kind).toBe("accepted");
  });

  it("[TG2] the last one set counts, longer or shorter", () => {
    const shorter = after(RED_FOR_10, muting("red", 2));
    expect(shorter.room.tagMutes).toEqual([{ tag: "red", untilMs: NOW_MS + 2_000 }]);
  });

  it("[TG2] 0 ends it and answers what was left; ending none is nothing to change", () => {
    const end = muting("red", 0);
    expect(decide(RED_FOR_10, end, NOW_MS + 3_500)).toMatchObject({
      answer: { kind: "muteSeconds", seconds: 7 },
      events: [{ what: { kind: "muteEnded", remainingSeconds: 7 } }],
      changes: [{ room: { tagMutes: [] } }],
    });
    expect(decide(aState(), end, NOW_MS)).toMatchObject({ refusal: { error: "nothingToChange" } });
    expect(decide(RED_FOR_10, end, NOW_MS + 10_000)).toMatchObject({ refusal: { error: "nothingToChange" } });
  });
});

describe("its limits", () => {
  const full = Array.from({ length: limits.MAX_TAG_MUTES }, (_, index) => ({
    tag: `t${index}`,
    untilMs: NOW_MS + 1_000,
  }));
  const state = aState({ tagMutes: full });

  it("[TG2] a room has at most 100; one of them may be set again or ended", () => {
    expect(decide(state, muting("red", 1), NOW_MS)).toMatchObject({ refusal: { error: "limitReached" } });
    expect(decide(state, muting("t7", 5), NOW_MS).kind).toBe("accepted");
    expect(decide(state, muting("t7", 0), NOW_MS).kind).toBe("accepted");
  });

  it("[TG2] those that have ended do not count, and are forgotten", () => {
    expect(after(state, muting("red", 1), NOW_MS + 1_000).room.tagMutes).toHaveLength(1);
  });

  it.each([-1, 0.5, limits.MAX_TEMPORARY_MUTE_SECONDS + 1])("[TG2] %d seconds are refused", (seconds) => {
    expect(decide(aState(), muting("red", seconds), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
  });

  it.each(["", "x".repeat(limits.MAX_TAG_LENGTH + 1)])("[TG2] the tag %j is refused", (tag) => {
    expect(decide(aState(), muting(tag, 1), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
  });
});

describe("who is told", () => {
  it.each([
    [undefined, '{"tag":"red"}', "who holds the tag"],
    ["", "", "everyone"],
    ['{"tag":"mods"}', '{"tag":"mods"}', "whom the expression names"],
  ])("[TG2] with the expression %j: %j, %s", (notifyTargetTags, targetTags, _who) => {
    const decision = decide(aState(), muting("red", 1, { notifyTargetTags }), NOW_MS);
    expect(decision).toMatchObject({ events: [{ kind: "tagNotified", tag: "red", targetTags }] });
  });

  it("[TG2] an expression that is none is refused, and nothing is done", () => {
    const decision = decide(aState(), muting("red", 1, { notifyTargetTags: "red" }), NOW_MS);
    expect(decision).toMatchObject({
      refusal: { error: "badArgument", message: expect.stringContaining("notify_target_tags") },
    });
  });
});
