import type { AccountId } from "@plaza/core";
import { plaza, roomBatchBytes } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Allowance } from "../room/budget.ts";
import type { ChatMessage } from "../room/chat-message.ts";
import { PLAIN_NOTICE } from "../room/decision.ts";
import type { RoomState } from "../room/room-state.ts";
import { aMember, aSend, aState, aViewer, CREATOR } from "../room/testing.ts";
import { MAX_STEP_MESSAGE_BYTES, messageBytes } from "./room-inbox.ts";
import type { RoomItem, RoomWork } from "./room-item.ts";
import { decideStep, type RoomStep } from "./room-step.ts";
import type { StepEntry } from "./step-draft.ts";

const NOW_MS = 1_000_000;
const FIRST_SEQ = 101;

function anEntry(work: RoomWork): StepEntry {
  const item: RoomItem = { work, expiresAtMs: Number.POSITIVE_INFINITY, settle: () => {} };
  return { item, command: work.kind === "send" || work.kind === "change" ? work.command : undefined };
}

function aMessageOf(sender: string, clientMessageId: string, message: Partial<ChatMessage> = {}): StepEntry {
  return anEntry({ kind: "send", command: aSend(aViewer(sender), { clientMessageId, ...message }) });
}

function aChange(name: string, key?: string): StepEntry {
  const actor = aViewer(name === "" ? "visitor" : CREATOR);
  const command = { kind: "updateRoom", actor, fields: { name }, notice: PLAIN_NOTICE } as const;
  return anEntry({ kind: "change", command, ...(key !== undefined && { key }) });
}

function step(
  entries: readonly StepEntry[],
  allowance: Partial<Allowance> = {},
  state: RoomState = aState(),
): RoomStep {
  const before = { state, version: 1, position: { epoch: 3, seq: FIRST_SEQ - 1 }, lastTimeMs: NOW_MS - 1 };
  const plenty = { messages: Number.POSITIVE_INFINITY, high: 10, highWaitMs: 70, lastTurn: () => undefined };
  return decideStep({ before, entries, nowMs: NOW_MS, allowance: { ...plenty, ...allowance } });
}

const itemsOf = (entries: readonly { readonly item: RoomItem }[]) => entries.map((entry) => entry.item);

/** The items with what became of them, in no order. */
function endsOf({ refused, accepted, repeated, sent, abandoned, deferred }: RoomStep): readonly RoomItem[] {
  return [...itemsOf(refused), ...itemsOf(accepted), ...repeated, ...itemsOf(sent), ...itemsOf(abandoned), ...deferred];
}

function clientMessageIdOf({ work }: RoomItem): string {
  return work.kind === "send" ? work.command.message.clientMessageId : "";
}

const anyMessage = fc
  .record({
    sender: fc.constantFrom("ann", "bob", "mia", CREATOR),
    id: fc.constantFrom("", "1", "2", "3", "4", "5", "6", "7"),
    priority: fc.constantFrom("high", "normal", "low"),
    refusesDowngrade: fc.boolean(),
    isStored: fc.boolean(),
    length: fc.constantFrom(0, 5, 500, 4_000),
    isDirected: fc.constantFrom(false, false, true),
  })
  .map(({ sender, id, length, isDirected, ...message }) => {
    const receivers = ["ann" as AccountId];
    const audience = isDirected ? ({ audience: { kind: "directed", receivers } } as const) : {};
    return aMessageOf(sender, id, { ...message, text: "x".repeat(length), ...audience });
  });

const anyEntry = fc.oneof(
  { weight: 8, arbitrary: anyMessage },
  {
    weight: 1,
    arbitrary: fc
      .record({ name: fc.constantFrom("a", ""), key: fc.constantFrom("k", "l") })
      .map(({ name, key }) => aChange(name, key)),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "read" } as const).map(anEntry) },
);

const anyEntries = fc.array(anyEntry, { maxLength: 40, size: "max" });
const anyAllowance = fc.record({ messages: fc.constantFrom(0, 1, 3, 10, Number.POSITIVE_INFINITY), high: fc.nat(3) });
const STATE = aState({}, [aMember("mia", "manager")]);

/** Every step for any items and any budget. */
function everyStep(holds: (result: RoomStep, entries: readonly StepEntry[]) => void): void {
  fc.assert(
    fc.property(anyEntries, anyAllowance, (entries, allowance) => holds(step(entries, allowance, STATE), entries)),
    { numRuns: 300 },
  );
}

describe("every step", () => {
  it("[CM1] answers every item once: refused, accepted, repeated, sent, abandoned, or left for the next", () => {
    everyStep((result, entries) => {
      const ends = endsOf(result);
      expect(ends).toHaveLength(entries.length);
      expect(new Set(ends)).toEqual(new Set(itemsOf(entries)));
    });
  });

  it("[SQ1] what it leaves for the next are its last items, in their order", () => {
    everyStep(({ deferred }, entries) => {
      expect(deferred).toEqual(itemsOf(entries).slice(entries.length - deferred.length));
    });
  });

  it("[SQ1] numbers what is kept in order of arrival, without holes", () => {
    everyStep(({ sent, parts, header }, entries) => {
      const firsts = sent.filter((one) => !one.isRepeat);
      const places = firsts.map((one) => itemsOf(entries).indexOf(one.item));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const seqs = parts.publications.map((one) => one.seq).filter((seq) => seq > 0);
      expect(seqs).toEqual(seqs.map((_, index) => FIRST_SEQ + index));
      const range = { firstSeq: seqs[0] ?? 0, lastSeq: seqs.at(-1) ?? 0 };
      expect(header).toMatchObject({ ...range, positionSeq: FIRST_SEQ - 1 + seqs.length });
    });
  });

  it("keeps the messages of a batch below the limit, unless one alone is beyond it", () => {
    everyStep(({ sent }) => {
      const messages = sent.filter((one) => !one.isRepeat).map((one) => messageBytes(one.item));
      const bytes = messages.reduce((sum, one) => sum + one, 0);
      if (messages.length > 1) expect(bytes).toBeLessThanOrEqual(MAX_STEP_MESSAGE_BYTES);
    });
  });

  it("[PR1] counts as spent what the audience got, and only what it got", () => {
    everyStep(({ sent, spending }) => {
      const isFree = ({ item }: { readonly item: RoomItem }) =>
        item.work.kind === "send" && ["mia", CREATOR].includes(item.work.command.actor.accountId);
      expect(spending.messages).toBe(sent.filter((one) => !one.isRepeat && !isFree(one)).length);
    });
  });

  it("[ID1] commits the keys of what happened, and has those of what did not only looked up", () => {
    everyStep(({ commit, sent, abandoned }) => {
      const keys = commit.idempotencyKeys.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key } of sent) expect(keys).toContain(key);
      for (const { key } of abandoned) expect(keys).not.toContain(key);
      for (const { key } of abandoned) expect(commit.checkedKeys).toContain(key);
    });
  });
});

describe("items that are left for the next step", () => {
  it("[SQ1] lose nothing: step by step all are answered as they came", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `${index}`);
    let open = ids.map((id) => aMessageOf("ann", id, { text: "x".repeat(1_500) }));
    const sent: string[] = [];
    let steps = 0;
    while (open.length > 0) {
      const result = step(open);
      sent.push(...result.sent.map(({ item }) => clientMessageIdOf(item)));
      open = open.slice(open.length - result.deferred.length);
      steps += 1;
    }
    expect(sent).toEqual(ids);
    expect(steps).toBeGreaterThan(1);
  });

  it("[SQ1] a change behind them is not carried out before them", () => {
    const messages = Array.from({ length: 10 }, (_, index) =>
      aMessageOf("ann", `${index}`, { text: "x".repeat(4_000) }),
    );
    const result = step([...messages, aChange("late")]);
    expect(result.stateAfter.room.name).toBe("square");
    expect(result.accepted).toEqual([]);
  });

  it("a message that is larger than a batch goes alone", () => {
    const large = {
      type: "custom",
      text: "x".repeat(4_096),
      attachment: "y".repeat(4_096),
      extension: "z".repeat(4_096),
    } as const;
    const result = step([aMessageOf("ann", "1", large), aMessageOf("ann", "2", large)]);
    expect(result.sent).toHaveLength(1);
    expect(result.deferred).toHaveLength(1);
  });

  it("[SQ1] ordinary messages fill a batch that still fits into the limit with its framing", () => {
    const messages = Array.from({ length: 100 }, (_, index) =>
      aMessageOf("ann", `${index}`, { text: "x".repeat(150) }),
    );
    const { commit, deferred } = step(messages);
    expect(deferred.length).toBeGreaterThan(0);
    expect(commit.batch?.bytes.length).toBeLessThanOrEqual(16 * 1024);
  });
});

describe("the same message twice within a step", () => {
  const twice = (message: Partial<ChatMessage> = {}) => [
    aMessageOf("ann", "1", message),
    aMessageOf("ann", "1", message),
  ];

  it("[ID1] is sent once, and the second is told so", () => {
    const { sent, parts } = step(twice());
    expect(parts.publications).toHaveLength(1);
    expect(sent).toMatchObject([
      { seq: FIRST_SEQ, isRepeat: false },
      { seq: FIRST_SEQ, isRepeat: true },
    ]);
  });

  it("[PR1] over the budget both are abandoned", () => {
    const entries = twice();
    expect(itemsOf(step(entries, { messages: 0 }).abandoned)).toEqual(itemsOf(entries));
  });

  it("[PR2] where the sender asked for no instead of less, both are refused", () => {
    const entries = twice({ priority: "high", refusesDowngrade: true });
    const { refused } = step(entries, { high: 0 });
    expect(itemsOf(refused)).toEqual(itemsOf(entries));
    expect(refused).toMatchObject(entries.map(() => ({ refusal: { error: "prioritySpent", retryAfterMs: 70 } })));
  });

  it("[PR2] both hear that it was downgraded", () => {
    const { sent, events } = step(twice({ priority: "high" }), { high: 0 });
    expect(sent).toMatchObject([{ isDowngraded: true }, { isDowngraded: true, isRepeat: true }]);
    expect(events).toMatchObject([{ message: { priority: "normal" } }]);
  });

  it("[ID1] is decided again where the rules refused it first", () => {
    const state = aState({ isMuted: true });
    const unmute = { kind: "setRoomMuted", actor: aViewer(CREATOR), isMuted: false, notice: PLAIN_NOTICE } as const;
    const [first, second] = twice();
    if (!first || !second) throw new Error("two messages are needed");
    const { refused, sent } = step([first, anEntry({ kind: "change", command: unmute }), second], {}, state);
    expect(itemsOf(refused)).toEqual([first.item]);
    expect(itemsOf(sent)).toEqual([second.item]);
  });

  it("[ID1] a change with a key is carried out once too", () => {
    const entries = [aChange("new", "k"), aChange("newer", "k")];
    const { repeated, stateAfter } = step(entries);
    expect(repeated).toEqual([entries[1]?.item]);
    expect(stateAfter.room.name).toBe("new");
  });
});

describe("slow mode within a step", () => {
  it("[SM1] of two messages of one member the second waits", () => {
    const state = aState({ slowModeSeconds: 10 });
    const { sent, refused } = step([aMessageOf("ann", "1"), aMessageOf("ann", "2"), aMessageOf("bob", "1")], {}, state);
    expect(sent.map(({ key }) => key)).toEqual(["ann/1", "bob/1"]);
    expect(refused).toMatchObject([{ key: "ann/2", refusal: { error: "slowMode", retryAfterMs: 10_000 } }]);
  });
});

describe("who was served", () => {
  it("[PR1] is told once for each message while others are dropped, and not otherwise", () => {
    const entries = [aMessageOf("ann", "1"), aMessageOf("ann", "2"), aMessageOf("bob", "1"), aMessageOf(CREATOR, "1")];
    expect(step(entries, { messages: 2 }).spending).toMatchObject({ messages: 2, served: ["ann", "bob"] });
    expect(step(entries).spending).toMatchObject({ messages: 3, served: [] });
  });
});

describe("a directed message", () => {
  const receivers = ["bob" as AccountId];
  const directed = aMessageOf("ann", "1", { text: "psst", audience: { kind: "directed", receivers } });

  it("[MS6] takes no sequence, is not stored, and is in no log", () => {
    const { sent, records, commit } = step([directed, aMessageOf("ann", "2", { text: "hello" })]);
    expect(sent).toMatchObject([
      { seq: 0, isStored: false },
      { seq: FIRST_SEQ, isStored: true },
    ]);
    expect(records).toHaveLength(1);
    expect(Buffer.from(commit.batch?.bytes ?? []).includes("hello")).toBe(true);
    expect(Buffer.from(commit.batch?.bytes ?? []).includes("psst")).toBe(false);
  });

  it("[MS6] alone makes no batch, and its key is remembered all the same", () => {
    const { commit } = step([directed]);
    expect(commit.batch).toBeUndefined();
    expect(commit.idempotencyKeys).toMatchObject([{ key: "ann/1", seq: 0 }]);
  });
});

describe("times", () => {
  it("[SQ2] never go back, even where the clock does", () => {
    const before = { state: aState(), version: 1, position: { epoch: 3, seq: 7 }, lastTimeMs: NOW_MS + 500 };
    const allowance = { messages: 1, high: 0, highWaitMs: 0, lastTurn: () => undefined };
    const { commit } = decideStep({ before, entries: [aMessageOf("ann", "1")], nowMs: NOW_MS, allowance });
    const envelope = plaza.cluster.v1.RoomEnvelope.decode(commit.batch?.bytes ?? new Uint8Array());
    const { publications } = plaza.v1.RoomBatch.decode(roomBatchBytes(envelope.clientFrame));
    expect(publications).toMatchObject([{ seq: 8, timeMs: NOW_MS + 500 }]);
    expect(commit.batch?.lastTimeMs).toBe(NOW_MS + 500);
  });
});
