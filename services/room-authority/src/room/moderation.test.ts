import { limits, type Member } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import type { MemberCommand, RoomCommand, SelfFields } from "./room-command.ts";
import { applyChange, type RoomState } from "./room-state.ts";
import { aMember, aSend, aState, aViewer, CREATOR } from "./testing.ts";

const NOW_MS = 1_000_000;
const NOTICE = { isSilent: false, extension: "", operatorNick: "", targetShown: {} };
const BOB = aViewer("bob");
const byCreator = { actor: aViewer(CREATOR), target: BOB.accountId, notice: NOTICE };

/** The state after the command, which must be accepted. */
function after(state: RoomState, command: RoomCommand, nowMs = NOW_MS): RoomState {
  const decision = accepted(decide(state, command, nowMs));
  return decision.changes.reduce(applyChange, state);
}

function accepted(decision: Decision): Extract<Decision, { kind: "accepted" }> {
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision;
}

function refusalOf(state: RoomState, command: RoomCommand): string {
  const decision = decide(state, command, NOW_MS);
  return decision.kind === "rejected" ? decision.refusal.error : "accepted";
}

const bobIn = (state: RoomState): Member | undefined => state.members.get(BOB.accountId);
const mayBobSpeak = (state: RoomState, nowMs: number) => decide(state, aSend(BOB), nowMs).kind === "accepted";

describe("roles", () => {
  it("[RO1] a visitor becomes a fixed member, and is told with the role before", () => {
    const decision = accepted(decide(aState(), { kind: "setRole", ...byCreator, role: "manager" }, NOW_MS));
    expect(decision).toMatchObject({
      changes: [{ kind: "memberChanged", member: { accountId: "bob", role: "manager" } }],
      events: [{ kind: "memberNotified", what: { kind: "roleUpdated", previousRole: "visitor" } }],
    });
  });

  it("[RO1] ending a fixed standing leaves nothing behind, unless something else is special", () => {
    const ordinary = after(aState(), { kind: "setRole", ...byCreator, role: "ordinaryMember" });
    expect(bobIn(after(ordinary, { kind: "setRole", ...byCreator, role: "visitor" }))).toBeUndefined();
    const muted = after(ordinary, { kind: "setMuted", ...byCreator, isMuted: true });
    const visitor = after(muted, { kind: "setRole", ...byCreator, role: "visitor" });
    expect(bobIn(visitor)).toMatchObject({ role: "visitor", isMuted: true });
  });

  it("[RO2] a room has 1,000 fixed members at most, its creator among them", () => {
    const members = Array.from({ length: limits.MAX_FIXED_MEMBERS - 2 }, (_, i) => aMember(`m${i}`, "ordinaryMember"));
    const command = { kind: "setRole", ...byCreator, role: "ordinaryMember" } as const;
    const full = after(aState({}, members), command);
    const another = { ...command, target: aViewer("cid").accountId };
    expect(refusalOf(full, another)).toBe("fixedMemberLimit");
    expect(refusalOf(full, { ...command, role: "manager" })).toBe("accepted");
  });

  it("[RO1] a blocked account gets no role", () => {
    const state = aState({}, [aMember("bob", "visitor", { isBlocked: true })]);
    expect(refusalOf(state, { kind: "setRole", ...byCreator, role: "manager" })).toBe("blocked");
  });

  it("[RO1] the role of a virtual member cannot be changed", () => {
    const bob = { accountId: BOB.accountId, nick: "Bob", avatar: "", extension: "", enteredAtMs: 1, expiresAtMs: 2 };
    const state = { ...aState(), virtualMembers: new Map([[BOB.accountId, bob]]) };
    expect(refusalOf(state, { kind: "setRole", ...byCreator, role: "manager" })).toBe("badArgument");
  });

  it("[RO1] a fixed standing is ended also while its account is blocked, and the block stays", () => {
    const state = aState({}, [aMember("bob", "manager", { isBlocked: true })]);
    const ended = after(state, { kind: "setRole", ...byCreator, role: "visitor" });
    expect(bobIn(ended)).toMatchObject({ role: "visitor", isBlocked: true });
  });
});

describe("mutes", () => {
  it("[MU2] the last temporary mute counts, longer or shorter, and ends to the millisecond", () => {
    const long = after(aState(), { kind: "setTemporaryMute", ...byCreator, durationSeconds: 600 });
    const short = after(long, { kind: "setTemporaryMute", ...byCreator, durationSeconds: 2 }, NOW_MS + 1_000);
    expect(mayBobSpeak(short, NOW_MS + 2_999)).toBe(false);
    expect(mayBobSpeak(short, NOW_MS + 3_000)).toBe(true);
  });

  it("[MU2] 0 ends it and tells what was left; ending none is nothing to change", () => {
    const muted = after(aState(), { kind: "setTemporaryMute", ...byCreator, durationSeconds: 10 });
    const end = { kind: "setTemporaryMute", ...byCreator, durationSeconds: 0 } as const;
    const decision = accepted(decide(muted, end, NOW_MS + 3_500));
    expect(decision.events).toMatchObject([{ what: { kind: "temporaryMuteEnded", remainingSeconds: 7 } }]);
    expect(refusalOf(aState(), end)).toBe("nothingToChange");
  });

  it("[MU1] ending a permanent mute does not end a temporary one that is running", () => {
    const both = after(after(aState(), { kind: "setMuted", ...byCreator, isMuted: true }), {
      kind: "setTemporaryMute",
      ...byCreator,
      durationSeconds: 10,
    });
    const ended = after(both, { kind: "setMuted", ...byCreator, isMuted: false });
    expect(mayBobSpeak(ended, NOW_MS + 9_999)).toBe(false);
    expect(mayBobSpeak(ended, NOW_MS + 10_000)).toBe(true);
  });

  it.each([-1, 0.5, limits.MAX_TEMPORARY_MUTE_SECONDS + 1])("[MU2] %d seconds are refused", (durationSeconds) => {
    expect(refusalOf(aState(), { kind: "setTemporaryMute", ...byCreator, durationSeconds })).toBe("badArgument");
  });
});

describe("blocking and removing", () => {
  it("[BL2] blocking names the account whose sessions end, removing changes nothing else", () => {
    const blocked = accepted(decide(aState(), { kind: "setBlocked", ...byCreator, isBlocked: true }, NOW_MS));
    expect(blocked.events).toMatchObject([{ kind: "memberNotified", what: { kind: "blocked" } }]);
    const removed = accepted(decide(aState(), { kind: "remove", ...byCreator }, NOW_MS));
    expect(removed).toMatchObject({ changes: [], events: [{ what: { kind: "removed" } }] });
  });

  it("[RE1] an anonymous visitor can be removed, and has no standing that could be changed", () => {
    const target = aViewer("anon-1").accountId;
    expect(refusalOf(aState(), { kind: "remove", ...byCreator, target })).toBe("accepted");
    expect(refusalOf(aState(), { kind: "setBlocked", ...byCreator, target, isBlocked: true })).toBe("badArgument");
  });

  it.each([
    { kind: "setBlocked", isBlocked: false },
    { kind: "setMuted", isMuted: false },
    { kind: "setRole", role: "visitor" },
  ] as const)("what is so already is nothing to change: $kind", (change) => {
    expect(refusalOf(aState(), { ...byCreator, ...change } as MemberCommand)).toBe("nothingToChange");
  });
});

describe("information", () => {
  const updateSelf = (fields: SelfFields, isPersistent = false) =>
    ({ kind: "updateSelf", actor: BOB, fields, isPersistent, notice: NOTICE }) as const;

  it("[RI1] changes the fields that are present and keeps the others", () => {
    const command = { kind: "updateRoom", actor: aViewer(CREATOR), fields: { name: "new" }, notice: NOTICE } as const;
    expect(after(aState({ announcement: "old" }), command).room).toMatchObject({ name: "new", announcement: "old" });
  });

  it.each([
    [{ name: "" }],
    [{ name: "x".repeat(limits.MAX_ROOM_NAME_LENGTH + 1) }],
    [{ queueLevel: 2 }],
    [{ announcement: "x".repeat(limits.MAX_ANNOUNCEMENT_LENGTH + 1) }],
  ])("[RI1] refuses %j", (fields) => {
    const command = { kind: "updateRoom", actor: aViewer(CREATOR), fields, notice: NOTICE } as const;
    expect(refusalOf(aState(), command)).toBe("badArgument");
  });

  it("[OI1] a visitor's information is the session's only; a fixed member may keep it", () => {
    expect(refusalOf(aState(), updateSelf({ nick: "B" }))).toBe("accepted");
    expect(refusalOf(aState(), updateSelf({ nick: "B" }, true))).toBe("forbidden");
    const fixed = aState({}, [aMember("bob", "ordinaryMember", { nick: "old", avatar: "a" })]);
    expect(bobIn(after(fixed, updateSelf({ nick: "B" }, true)))).toMatchObject({ nick: "B", avatar: "a" });
    expect(bobIn(after(fixed, updateSelf({ nick: "B" })))).toMatchObject({ nick: "old" });
  });

  it("[OI1] a nick is never empty", () => {
    expect(refusalOf(aState(), updateSelf({ nick: "" }))).toBe("badArgument");
  });
});
