import { type AccountId, limits } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { QueueCommand, QueueOffer, RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aMember, anExit, aState, aViewer, CREATOR } from "../testing.ts";

const NOW_MS = 1_000_000;
const BOB = aViewer("bob");

function anOffer(overrides: Partial<QueueOffer> = {}): QueueOffer {
  const offer = { key: "a", value: "1", owner: BOB.accountId, ownerNick: "", isTransient: false } as const;
  return { ...offer, policy: "addOrUpdate", ...overrides };
}

function offering(actor = BOB, ...offers: readonly QueueOffer[]) {
  return { kind: "queueOffer", actor, offers, notice: PLAIN_NOTICE, isAbsent: () => false } as const;
}

const byCreator = { actor: aViewer(CREATOR), notice: PLAIN_NOTICE } as const;

/** The state after the command, which must be accepted. */
function after(state: RoomState, command: RoomCommand): RoomState {
  const decision = decide(state, command, NOW_MS);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

/** A queue with an element of each key, in their order, all of bob's. */
function queued(...keys: readonly string[]): RoomState {
  return after(aState(), offering(BOB, ...keys.map((key) => anOffer({ key }))));
}

const keysOf = (state: RoomState) => [...state.queue.keys()];

function errorOf(state: RoomState, command: QueueCommand): string | undefined {
  const decision = decide(state, command, NOW_MS);
  return decision.kind === "rejected" ? decision.refusal.error : undefined;
}

describe("making a queue", () => {
  it("[QU1] a smaller limit leaves the elements that are there, and takes no more", () => {
    const limited = after(queued("a", "b"), { kind: "queueInit", actor: aViewer(CREATOR), sizeLimit: 1 });
    expect(keysOf(limited)).toEqual(["a", "b"]);
    const offered = decide(limited, offering(BOB, anOffer({ key: "c" })), NOW_MS);
    expect(offered).toMatchObject({ answer: { failed: [{ key: "c", refusal: { error: "queueFull" } }] } });
  });

  it("[QU1] the first offer makes one for 100", () => {
    const keys = Array.from({ length: limits.DEFAULT_QUEUE_SIZE + 1 }, (_, index) => `k${index}`);
    const command = offering(BOB, ...keys.map((key) => anOffer({ key })));
    expect(decide(aState(), command, NOW_MS)).toMatchObject({ answer: { failed: [{ key: "k100" }] } });
    expect(after(aState(), command).room.queueSizeLimit).toBe(100);
  });

  it.each([-1, 0.5, limits.MAX_QUEUE_SIZE + 1])(
    "[QU1] a limit of %d is refused, and says which there are",
    (sizeLimit) => {
      const decision = decide(aState(), { kind: "queueInit", actor: aViewer(CREATOR), sizeLimit }, NOW_MS);
      const message = `size_limit ${sizeLimit} is not an integer from 0 to 1000`;
      expect(decision).toMatchObject({ refusal: { error: "badArgument", message } });
    },
  );

  it("[QU1] a queue for 0 takes nothing, which is not the same as none", () => {
    const closed = after(aState(), { kind: "queueInit", actor: aViewer(CREATOR), sizeLimit: 0 });
    const decision = decide(closed, offering(BOB, anOffer()), NOW_MS);
    expect(decision).toMatchObject({ changes: [], answer: { failed: [{ refusal: { error: "queueFull" } }] } });
  });
});

describe("offering", () => {
  it("[QU2] a new key goes to the tail, a known one keeps its place with its new owner and value", () => {
    const state = after(
      queued("a", "b"),
      offering(aViewer("ann"), anOffer({ key: "a", value: "2", owner: "ann" as AccountId })),
    );
    expect(keysOf(state)).toEqual(["a", "b"]);
    expect(state.queue.get("a")).toMatchObject({ owner: "ann", value: "2", order: 1 });
    expect(keysOf(after(state, offering(BOB, anOffer({ key: "c" }))))).toEqual(["a", "b", "c"]);
  });

  it("[QU2] each of several succeeds or fails on its own", () => {
    const offers = [
      anOffer({ key: "a", policy: "onlyAdd" }),
      anOffer({ key: "b", policy: "onlyUpdate" }),
      anOffer({ key: "" }),
      anOffer({ key: "long", value: "x".repeat(limits.MAX_QUEUE_VALUE_LENGTH + 1) }),
      anOffer({ key: "c" }),
    ];
    const decision = decide(queued("a"), offering(BOB, ...offers), NOW_MS);
    const failed = ["alreadyExists", "queueNotFound", "badArgument", "badArgument"];
    expect(decision).toMatchObject({
      answer: { added: ["c"], updated: [], failed: failed.map((error) => ({ refusal: { error } })) },
      events: [{ what: "batchOffered", elements: [{ key: "c" }] }],
    });
  });

  it("[QU2] one key twice in one command is one element, with the last value, and was added", () => {
    const command = offering(BOB, anOffer({ value: "1" }), anOffer({ value: "2" }));
    expect(decide(aState(), command, NOW_MS)).toMatchObject({ answer: { added: ["a"], updated: [] } });
    expect(after(aState(), command).queue.get("a")).toMatchObject({ value: "2" });
  });

  it("[QU2] with level 1 creator and managers only", () => {
    const state = aState({ queueLevel: 1 }, [aMember("mia", "manager"), aMember("bob", "ordinaryMember")]);
    expect(errorOf(state, offering(BOB, anOffer()))).toBe("forbidden");
    expect(errorOf(state, offering(aViewer("mia"), anOffer()))).toBeUndefined();
  });

  it("[QU2] only creator and managers offer in the name of others", () => {
    expect(errorOf(aState(), offering(aViewer("ann"), anOffer({ owner: BOB.accountId })))).toBe("forbidden");
    expect(errorOf(aState(), offering(aViewer(CREATOR), anOffer({ owner: BOB.accountId })))).toBeUndefined();
  });

  it("[QU2] nothing or more than 200 at once is refused", () => {
    expect(errorOf(aState(), offering(BOB))).toBe("badArgument");
    const many = Array.from({ length: limits.MAX_QUEUE_BATCH + 1 }, (_, index) => anOffer({ key: `k${index}` }));
    expect(errorOf(aState(), offering(BOB, ...many))).toBe("badArgument");
  });
});

describe("taking and changing", () => {
  it("[QU3] the head is taken, or the element with the key", () => {
    const state = queued("a", "b", "c");
    expect(keysOf(after(state, { kind: "queuePoll", ...byCreator, key: undefined }))).toEqual(["b", "c"]);
    expect(keysOf(after(state, { kind: "queuePoll", ...byCreator, key: "b" }))).toEqual(["a", "c"]);
  });

  it("[QU3] an owner takes its own, also as the head, and nobody else's", () => {
    const state = queued("a");
    for (const key of [undefined, "a"]) {
      expect(errorOf(state, { kind: "queuePoll", actor: BOB, key, notice: PLAIN_NOTICE })).toBeUndefined();
      expect(errorOf(state, { kind: "queuePoll", actor: aViewer("ann"), key, notice: PLAIN_NOTICE })).toBe("forbidden");
    }
  });

  it("[QU3] a key that is offered again after it was taken stands at the tail", () => {
    const taken = after(queued("a", "b"), { kind: "queuePoll", ...byCreator, key: "a" });
    const again = after(taken, offering(BOB, anOffer({ key: "a" })));
    expect(keysOf(again)).toEqual(["b", "a"]);
    expect([...again.queue.values()].map((element) => element.order)).toEqual([2, 3]);
  });

  it("[QU3] an update changes values and nothing else, and names the keys that are not there", () => {
    const values = ["a", "x"].map((key) => ({ key, value: "new" }));
    const command = { kind: "queueUpdate", ...byCreator, values } as const;
    expect(decide(queued("a"), command, NOW_MS)).toMatchObject({ answer: { missingKeys: ["x"] } });
    expect(after(queued("a"), command).queue.get("a")).toMatchObject({ value: "new", owner: "bob", order: 1 });
  });

  it("[QU3] dropping removes all, tells how many there were, and leaves the limit", () => {
    const command = { kind: "queueDrop", ...byCreator } as const;
    expect(decide(queued("a", "b"), command, NOW_MS)).toMatchObject({
      answer: { size: 2 },
      events: [{ what: "dropped", elements: [] }],
    });
    expect(after(queued("a"), command)).toMatchObject({ queue: new Map(), room: { queueSizeLimit: 100 } });
  });

  it("[QU3] what is not there is said", () => {
    expect(errorOf(aState(), { kind: "queueDrop", ...byCreator })).toBe("queueNotFound");
    expect(errorOf(aState(), { kind: "queuePoll", ...byCreator, key: undefined })).toBe("queueNotFound");
    expect(errorOf(queued("a"), { kind: "queuePoll", ...byCreator, key: "x" })).toBe("queueNotFound");
  });

  it.each(["queueInit", "queueUpdate", "queueDrop"] as const)("[QU3] %s is for creator and managers", (kind) => {
    const fields = { sizeLimit: 1, values: [{ key: "a", value: "" }], notice: PLAIN_NOTICE };
    const state = aState({ queueSizeLimit: 1 }, [aMember("mia", "manager"), aMember("bob", "ordinaryMember")]);
    expect(errorOf(state, { kind, ...fields, actor: BOB })).toBe("forbidden");
    expect(errorOf(state, { kind, ...fields, actor: aViewer("mia") })).toBeUndefined();
  });
});

describe("transient elements", () => {
  const transient = anOffer({ key: "t", isTransient: true });
  const state = after(aState(), offering(BOB, transient, anOffer({ key: "stays" })));

  it("[QU4] leave with the last session of their owner, and the room is told", () => {
    const exit = anExit(BOB, { isLastOfAccount: true });
    expect(keysOf(after(state, exit))).toEqual(["stays"]);
    expect(decide(state, exit, NOW_MS)).toMatchObject({
      events: [{ what: "ownerLeft", elements: [{ key: "t" }] }, { kind: "memberExited" }],
    });
  });

  it("[QU4] stay while the owner has another session, and when somebody else leaves", () => {
    expect(keysOf(after(state, anExit(BOB)))).toEqual(["t", "stays"]);
    expect(keysOf(after(state, anExit(aViewer("ann"), { isLastOfAccount: true })))).toEqual(["t", "stays"]);
  });

  it.each([{ kind: "remove" }, { kind: "setBlocked", isBlocked: true }] as const)(
    "[QU4] leave when $kind ends the sessions of their owner",
    (change) => {
      expect(keysOf(after(state, { ...byCreator, target: BOB.accountId, ...change }))).toEqual(["stays"]);
    },
  );

  it("[QU4] are not taken from somebody who is not in the room; the other offers are", () => {
    const command = { ...offering(BOB, transient, anOffer()), isAbsent: () => true };
    const failed = [{ key: "t", refusal: { error: "memberNotOnline" } }];
    expect(decide(aState(), command, NOW_MS)).toMatchObject({ answer: { added: ["a"], failed } });
  });

  it("[QU4] belong to whoever offered them last", () => {
    const ann = aViewer("ann");
    const taken = after(state, offering(ann, { ...transient, owner: ann.accountId }));
    expect(keysOf(after(taken, anExit(BOB, { isLastOfAccount: true })))).toEqual(["t", "stays"]);
    expect(keysOf(after(taken, anExit(ann, { isLastOfAccount: true })))).toEqual(["stays"]);
  });
});

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
