import type { AccountId, DelayedClosing, VirtualMember } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import { nextDueMs } from "../due.ts";
import type { DelayedClosingSetting, RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { anEnter, anExit, aSetOpen, aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;
const ANN = aViewer("ann");
const SECONDS = 60;

function ticking(isEmpty = true) {
  return { kind: "tick", isAbsent: () => false, isEmpty } as const;
}

function after(state: RoomState, command: RoomCommand, nowMs = NOW_MS): RoomState {
  const decision = decide(state, command, nowMs);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

function closing(kind: DelayedClosingSetting["kind"], seconds = SECONDS): RoomCommand {
  return { kind: "configure", actor: throughServerApi(""), settings: { delayedClosing: { kind, seconds } } };
}

const isOpenAfter = (state: RoomState, command: RoomCommand, nowMs: number) => after(state, command, nowMs).room.isOpen;
const atMs = (seconds: number) => NOW_MS + seconds * 1_000;

describe("a room that closes after a fixed time", () => {
  const fixed = after(aState(), closing("fixed"));

  it("[DC1] closes then to the millisecond, whoever is in it, and everybody is told", () => {
    expect(isOpenAfter(fixed, ticking(false), atMs(SECONDS) - 1)).toBe(true);
    expect(decide(fixed, ticking(false), atMs(SECONDS))).toMatchObject({
      changes: [{ room: { isOpen: false } }],
      events: [{ kind: "roomNotified", what: "closed", operator: undefined }],
    });
  });

  it("[DC1] setting the time anew starts the clock again", () => {
    const anew = after(fixed, closing("fixed"), atMs(30));
    expect(isOpenAfter(anew, ticking(), atMs(SECONDS))).toBe(true);
    expect(isOpenAfter(anew, ticking(), atMs(SECONDS + 30))).toBe(false);
  });

  it("[DC1] opening it again starts the clock again", () => {
    const closed = after(fixed, ticking(), atMs(SECONDS));
    const opened = after(closed, aSetOpen(throughServerApi(CREATOR), true), atMs(100));
    expect(isOpenAfter(opened, ticking(), atMs(100 + SECONDS) - 1)).toBe(true);
    expect(isOpenAfter(opened, ticking(), atMs(100 + SECONDS))).toBe(false);
  });

  it("[DC1] does not any more once that is taken back", () => {
    const never = after(fixed, closing("none"), atMs(30));
    expect(isOpenAfter(never, ticking(), atMs(1_000))).toBe(true);
    expect(nextDueMs(never, atMs(30))).toBeUndefined();
  });
});

describe("a room that closes when nobody was in it for some time", () => {
  const idle = after(aState(), closing("idle"));
  const entered = after(idle, anEnter(ANN), atMs(10));

  it("[DC1] closes when nobody ever came", () => {
    expect(isOpenAfter(idle, ticking(), atMs(SECONDS) - 1)).toBe(true);
    expect(isOpenAfter(idle, ticking(), atMs(SECONDS))).toBe(false);
  });

  it("[DC1] stays open while somebody is in it, which is looked at from time to time", () => {
    expect(nextDueMs(entered, atMs(10))).toBe(atMs(10) + 15_000);
    expect(isOpenAfter(entered, ticking(false), atMs(1_000))).toBe(true);
  });

  it("[DC1] counts from the exit of the last one", () => {
    const left = after(entered, anExit(ANN, { isRoomEmpty: true }), atMs(20));
    expect(nextDueMs(left, atMs(20))).toBe(atMs(20 + SECONDS));
    expect(isOpenAfter(left, ticking(), atMs(20 + SECONDS) - 1)).toBe(true);
    expect(isOpenAfter(left, ticking(), atMs(20 + SECONDS))).toBe(false);
  });

  it("[DC1] does not count the exit of one of several", () => {
    const oneLess = after(entered, anExit(ANN), atMs(20));
    expect(isOpenAfter(oneLess, ticking(false), atMs(1_000))).toBe(true);
  });

  it("[DC1] an entry in time keeps it open, also when the look at it comes late", () => {
    const left = after(entered, anExit(ANN, { isRoomEmpty: true }), atMs(20));
    const back = after(left, anEnter(ANN), atMs(20 + SECONDS) - 1);
    expect(isOpenAfter(back, ticking(false), atMs(1_000))).toBe(true);
  });

  it("[DC1] sessions that ended without an exit count from the moment at which that was seen", () => {
    const seen = after(entered, ticking(true), atMs(30));
    expect(nextDueMs(seen, atMs(30))).toBe(atMs(30 + SECONDS));
    expect(isOpenAfter(seen, ticking(), atMs(30 + SECONDS))).toBe(false);
  });

  it("[DC1] a room with somebody in it that was taken for empty stays open and counts anew", () => {
    const busy = after(aState(), closing("idle"));
    const looked = after(busy, ticking(false), atMs(SECONDS));
    expect(looked.room).toMatchObject({ isOpen: true, delayedClosing: { emptySinceMs: undefined } });
  });

  it("[DC1] virtual members keep nothing open", () => {
    const members = [{ accountId: "v" as AccountId, nick: "V", avatar: "", extension: "" }];
    const add = { kind: "addVirtualMembers", actor: throughServerApi(""), members, notice: PLAIN_NOTICE } as const;
    expect(isOpenAfter(after(idle, add, atMs(1)), ticking(), atMs(SECONDS))).toBe(false);
  });
});

describe("ticks", () => {
  const anyClosing: fc.Arbitrary<DelayedClosing> = fc.oneof(
    fc.constant({ kind: "none" } as const),
    fc.record({
      kind: fc.constant("fixed" as const),
      seconds: fc.integer({ min: 1, max: 5 }),
      startedAtMs: fc.nat(9_000),
    }),
    fc.record({
      kind: fc.constant("idle" as const),
      seconds: fc.integer({ min: 1, max: 5 }),
      startedAtMs: fc.nat(9_000),
      emptySinceMs: fc.option(fc.nat(9_000), { nil: undefined }),
    }),
  );
  const anyVirtual = fc.record({ accountId: fc.constantFrom("v1", "v2", "v3"), expiresAtMs: fc.nat(12_000) });
  const anyState = fc
    .tuple(anyClosing, fc.array(anyVirtual, { maxLength: 3 }), fc.boolean())
    .map(([delayedClosing, virtual, isTransient]): RoomState => {
      const members = virtual.map((member) => ({ nick: "", avatar: "", extension: "", enteredAtMs: 1, ...member }));
      const element = { key: "k", value: "", owner: "ann" as AccountId, ownerNick: "", isTransient, order: 1 };
      return {
        ...aState({ delayedClosing }),
        queue: new Map([["k", { ...element, createdAtMs: 1, updatedAtMs: 1 }]]),
        virtualMembers: new Map(members.map((member) => [member.accountId as AccountId, member as VirtualMember])),
      };
    });
  const anyTick = fc.record({ isEmpty: fc.boolean(), isGone: fc.boolean() }).map(({ isEmpty, isGone }) => {
    return { kind: "tick", isEmpty, isAbsent: () => isGone } as const;
  });

  it("[DC1] [QU4] [VM1] a repeated one does nothing more", () => {
    fc.assert(
      fc.property(anyState, anyTick, fc.nat(20_000), (state, tick, nowMs) => {
        const once = after(state, tick, nowMs);
        expect(decide(once, tick, nowMs)).toEqual({ kind: "accepted", changes: [], events: [] });
      }),
    );
  });

  it("[DC1] [VM1] an early one, before anything is due, changes nothing that can be seen", () => {
    fc.assert(
      fc.property(anyState, fc.nat(20_000), (state, nowMs) => {
        const dueMs = nextDueMs(state, nowMs) ?? Number.POSITIVE_INFINITY;
        fc.pre(nowMs < dueMs);
        const decision = decide(state, ticking(), nowMs);
        expect(decision).toMatchObject({ kind: "accepted", events: [] });
        const { room, virtualMembers, queue } = after(state, ticking(), nowMs);
        expect({ isOpen: room.isOpen, virtualMembers, queue }).toEqual({
          isOpen: true,
          virtualMembers: state.virtualMembers,
          queue: state.queue,
        });
      }),
    );
  });

  it("[DC1] [QU4] [VM1] a late one does everything that became due, and nothing is due before now any more", () => {
    fc.assert(
      fc.property(anyState, anyTick, (state, tick) => {
        const nowMs = 30_000;
        expect(nextDueMs(after(state, tick, nowMs), nowMs) ?? nowMs + 1).toBeGreaterThan(nowMs);
      }),
    );
  });

  it("[QU4] the owners of transient elements are looked for every 15 seconds, as long as there are some", () => {
    const offers = [
      { key: "k", value: "", owner: ANN.accountId, ownerNick: "", isTransient: true, policy: "addOrUpdate" },
    ] as const;
    const offer = { kind: "queueOffer", actor: ANN, offers, notice: PLAIN_NOTICE, isAbsent: () => false } as const;
    const state = after(aState(), offer);
    expect(nextDueMs(state, NOW_MS)).toBe(NOW_MS + 15_000);
    const gone = { ...ticking(), isAbsent: (owner: AccountId) => owner === ANN.accountId };
    expect(decide(state, gone, NOW_MS)).toMatchObject({ events: [{ what: "ownerLeft", elements: [{ key: "k" }] }] });
    expect(nextDueMs(after(state, gone), NOW_MS)).toBeUndefined();
  });

  it("[DC1] [QU4] with the room its transient elements leave, before everybody hears of the closing", () => {
    const element = { key: "k", value: "", owner: ANN.accountId, ownerNick: "", isTransient: true, order: 1 };
    const state = {
      ...after(aState(), closing("fixed")),
      queue: new Map([["k", { ...element, createdAtMs: 1, updatedAtMs: 1 }]]),
    };
    expect(decide(state, ticking(false), atMs(SECONDS))).toMatchObject({
      events: [
        { kind: "queueNotified", what: "ownerLeft" },
        { kind: "roomNotified", what: "closed" },
      ],
    });
  });
});
