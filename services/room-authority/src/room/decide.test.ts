import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { PLAIN_NOTICE } from "./decision.ts";
import { ATTEMPTS } from "./permission-walk.ts";
import { OPERATIONS } from "./permissions.ts";
import { NO_TAGS } from "./room-command.ts";
import { aMember, anEnter, anExit, aSend, aSetOpen, aState, aViewer, CREATOR, throughServerApi } from "./testing.ts";

const NOW_MS = 1_000_000;
const SILENT = { kind: "accepted", changes: [], events: [] };

function entering(accountId: string, isConfirmation = false) {
  return anEnter(aViewer(accountId), { isConfirmation });
}

function refusalOf(decision: ReturnType<typeof decide>): string {
  return decision.kind === "rejected" ? decision.refusal.error : "accepted";
}

describe("entering", () => {
  it("[EN1] anybody may enter an open room, and the room hears of it", () => {
    const decision = decide(aState(), entering("ann"), NOW_MS);
    expect(decision).toMatchObject({ kind: "accepted", events: [{ kind: "memberEntered", nick: "Nick" }] });
  });

  it("[EN1] an anonymous visitor may enter", () => {
    const actor = aViewer("anon-1", { isAnonymous: true });
    expect(decide(aState(), { ...entering("anon-1"), actor }, NOW_MS).kind).toBe("accepted");
  });

  it("[RM2] nobody enters a closed room, not even its creator", () => {
    expect(refusalOf(decide(aState({ isOpen: false }), entering(CREATOR), NOW_MS))).toBe("roomClosed");
  });

  it("[BL1] a blocked account does not enter", () => {
    const state = aState({}, [aMember("bob", "visitor", { isBlocked: true })]);
    expect(refusalOf(decide(state, entering("bob"), NOW_MS))).toBe("blocked");
  });

  it("[NT1] a confirmation after a fault is no news to the room", () => {
    expect(decide(aState(), entering("ann", true), NOW_MS)).toEqual(SILENT);
  });

  it("[NT1] a room without enter and exit notices stays silent", () => {
    const state = aState({ hasEnterExitNotices: false });
    expect(decide(state, entering("ann"), NOW_MS)).toEqual(SILENT);
    expect(decide(state, anExit(aViewer("ann")), NOW_MS)).toEqual(SILENT);
  });
});

describe("sending", () => {
  it("[MS1] a visitor's message is accepted with the sender's role", () => {
    const decision = decide(aState(), aSend(aViewer("ann")), NOW_MS);
    expect(decision).toMatchObject({
      kind: "accepted",
      events: [{ kind: "messageSent", sender: { role: "visitor" } }],
    });
  });

  it("[AN1] an anonymous visitor only receives", () => {
    const actor = aViewer("anon-1", { isAnonymous: true });
    expect(refusalOf(decide(aState(), aSend(actor), NOW_MS))).toBe("anonymousForbidden");
  });

  it("[RM2] nobody speaks in a closed room", () => {
    expect(refusalOf(decide(aState({ isOpen: false }), aSend(aViewer(CREATOR)), NOW_MS))).toBe("roomClosed");
  });

  it.each([
    ["[BL1] a blocked account", { isBlocked: true }, { error: "blocked" }],
    ["[MU1] a muted account", { isMuted: true }, { error: "muted" }],
    [
      "[MU2] a temporarily muted account",
      { mutedUntilMs: NOW_MS + 1_500 },
      { error: "temporarilyMuted", retryAfterMs: 1_500 },
    ],
  ])("%s does not speak, and learns why", (_title, standing, refusal) => {
    const state = aState({}, [aMember("bob", "visitor", standing)]);
    expect(decide(state, aSend(aViewer("bob")), NOW_MS)).toMatchObject({ kind: "rejected", refusal });
  });

  it("[MU2] a temporary mute ends by itself to the millisecond", () => {
    const state = aState({}, [aMember("bob", "visitor", { mutedUntilMs: NOW_MS })]);
    expect(decide(state, aSend(aViewer("bob")), NOW_MS).kind).toBe("accepted");
  });

  it.each([
    ["creator", "accepted"],
    ["manager", "accepted"],
    ["ordinaryMember", "roomMuted"],
    ["visitor", "roomMuted"],
  ] as const)("[MU3] in a muted room a %s is %s", (role, expected) => {
    const state = aState({ isMuted: true }, [aMember("bob", role)]);
    expect(refusalOf(decide(state, aSend(aViewer("bob")), NOW_MS))).toBe(expected);
  });
});

describe("anonymous visitors", () => {
  const anonymous = aViewer("anon-1", { isAnonymous: true });

  it.each(OPERATIONS.filter((operation) => !["enterAndReceive", "openOrCloseRoom"].includes(operation)))(
    "[AN1] %s is refused with a code of its own, as a sign-in would help",
    (operation) => {
      const { state, command } = ATTEMPTS[operation]("anonymousVisitor");
      expect(refusalOf(decide(state, command, NOW_MS))).toBe("anonymousForbidden");
    },
  );

  it("[AN1] so is every other command that changes something", () => {
    const notice = PLAIN_NOTICE;
    const tags = { kind: "updateTags", actor: anonymous, tags: NO_TAGS, notice } as const;
    const unpin = { kind: "unpin", actor: anonymous, notice } as const;
    const poll = { kind: "queuePoll", actor: anonymous, key: undefined, notice } as const;
    for (const command of [tags, unpin, poll]) {
      expect(refusalOf(decide(aState(), command, NOW_MS))).toBe("anonymousForbidden");
    }
  });
});

describe("the server API without a name", () => {
  const nobody = throughServerApi("");

  it("has the creator's rights", () => {
    const mute = { kind: "setRoomMuted", actor: nobody, isMuted: true, notice: PLAIN_NOTICE } as const;
    expect(decide(aState(), mute, NOW_MS).kind).toBe("accepted");
  });

  it("cannot speak or show as somebody, as there is nobody", () => {
    const common = { actor: nobody, notice: PLAIN_NOTICE };
    const self = { kind: "updateSelf", ...common, fields: { nick: "N" }, isPersistent: true } as const;
    const tags = { kind: "updateTags", ...common, tags: NO_TAGS } as const;
    for (const command of [aSend(nobody), self, tags]) {
      expect(decide(aState(), command, NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
    }
  });
});

describe("opening and closing", () => {
  it("[RM2] the creator closes the room through the server API", () => {
    const decision = decide(aState(), aSetOpen(throughServerApi(CREATOR), false), NOW_MS);
    expect(decision).toMatchObject({
      changes: [{ kind: "roomChanged", room: { isOpen: false } }],
      events: [{ kind: "roomNotified", what: "closed" }],
    });
  });

  it("[RM1] a client cannot, even the creator's", () => {
    const decision = decide(aState(), aSetOpen(aViewer(CREATOR), false), NOW_MS);
    expect(refusalOf(decision)).toBe("forbidden");
  });

  it("[PM1] nobody but the creator may", () => {
    const state = aState({}, [aMember("bob", "manager")]);
    const decision = decide(state, aSetOpen(throughServerApi("bob"), false), NOW_MS);
    expect(refusalOf(decision)).toBe("forbidden");
  });

  it.each([true, false])("[RM2] a room whose isOpen is %s already has nothing to change", (isOpen) => {
    const command = aSetOpen(throughServerApi(CREATOR), isOpen);
    expect(refusalOf(decide(aState({ isOpen }), command, NOW_MS))).toBe("nothingToChange");
  });
});
