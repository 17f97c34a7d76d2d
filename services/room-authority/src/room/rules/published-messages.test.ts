import { limits } from "@plaza/core";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { PLAIN_NOTICE } from "../decision.ts";
import type { PublishedMessage } from "../published-message.ts";
import type { RoomCommand } from "../room-command.ts";
import { applyChange, type RoomState } from "../room-state.ts";
import { aMember, aPublishedMessage, aState, aViewer, CREATOR, throughServerApi } from "../testing.ts";

const NOW_MS = 1_000_000;
const WINDOW_MS = limits.RECALL_WINDOW_MS;
const ANN = aViewer("ann");

type Recall = Extract<RoomCommand, { kind: "recall" }>;

function recalling(overrides: Partial<Recall> = {}, message: Partial<PublishedMessage> = {}): Recall {
  const plain = { kind: "recall", actor: ANN, windowMs: WINDOW_MS, notice: PLAIN_NOTICE } as const;
  return { ...plain, message: aPublishedMessage({ timeMs: NOW_MS, ...message }), ...overrides };
}

function pinning(message: Partial<PublishedMessage> = {}, actor = aViewer(CREATOR)) {
  return { kind: "pin", actor, message: aPublishedMessage(message), notice: PLAIN_NOTICE } as const;
}

const unpinning = { kind: "unpin", actor: aViewer(CREATOR), notice: PLAIN_NOTICE } as const;

function after(state: RoomState, command: RoomCommand): RoomState {
  const decision = decide(state, command, NOW_MS);
  if (decision.kind === "rejected") throw new Error(decision.refusal.message);
  return decision.changes.reduce(applyChange, state);
}

describe("recalling", () => {
  it("[RC4] a sender takes its message back for two minutes, to the millisecond", () => {
    expect(decide(aState(), recalling(), NOW_MS + WINDOW_MS).kind).toBe("accepted");
    const late = decide(aState(), recalling(), NOW_MS + WINDOW_MS + 1);
    expect(late).toMatchObject({ refusal: { error: "recallExpired" } });
  });

  it("[RC4] nobody else in the audience does", () => {
    const state = aState({}, [aMember("ole", "ordinaryMember")]);
    const decision = decide(state, recalling({ actor: aViewer("ole") }), NOW_MS);
    expect(decision).toMatchObject({ refusal: { error: "forbidden" } });
  });

  it.each([aViewer(CREATOR), aViewer("mia"), throughServerApi("")])(
    "[RC4] creator, managers and the application take back every message at any time: $accountId",
    (actor) => {
      const state = aState({}, [aMember("mia", "manager")]);
      expect(decide(state, recalling({ actor }), NOW_MS + 10 * WINDOW_MS).kind).toBe("accepted");
    },
  );

  it("[RC4] a manager's own message is a message like any other to it", () => {
    const state = aState({}, [aMember("ann", "manager")]);
    expect(decide(state, recalling(), NOW_MS + 10 * WINDOW_MS).kind).toBe("accepted");
  });

  it("[RC4] the room is always told, with the message's place, also when it should be silent", () => {
    const decision = decide(aState(), recalling({ notice: { ...PLAIN_NOTICE, isSilent: true } }), NOW_MS);
    expect(decision).toMatchObject({
      events: [{ kind: "messageRecalled", isSilent: false, message: { seq: 7, clientMessageId: "m1" } }],
      answer: { kind: "recalled", message: { seq: 7 } },
    });
  });

  it("[RC4] the extension has at most 1,024 characters, fewer than others", () => {
    const withExtension = (length: number) =>
      decide(aState(), recalling({ notice: { ...PLAIN_NOTICE, extension: "x".repeat(length) } }), NOW_MS).kind;
    expect(withExtension(limits.MAX_RECALL_EXTENSION_LENGTH)).toBe("accepted");
    expect(withExtension(limits.MAX_RECALL_EXTENSION_LENGTH + 1)).toBe("rejected");
  });
});

describe("pinning", () => {
  const pinned = after(aState(), pinning());

  it("[PN1] the room shows the message as it was, with who pinned it and when", () => {
    expect(pinned.room.pinned).toEqual({
      seq: 7,
      timeMs: 1_000,
      clientMessageId: "m1",
      sender: "ann",
      senderNick: "Ann",
      text: "hello",
      attachment: "",
      type: 0,
      pinnedBy: CREATOR,
      pinnedAtMs: NOW_MS,
    });
  });

  it("[PN1] at most one, so the next takes its place", () => {
    expect(after(pinned, pinning({ seq: 8 })).room.pinned?.seq).toBe(8);
  });

  it.each([{ targetTags: '{"tag":"red"}' }, { hasPlace: true }])(
    "[PN1] not one that was not for everybody: %j",
    (message) => {
      expect(decide(aState(), pinning(message), NOW_MS)).toMatchObject({ refusal: { error: "badArgument" } });
    },
  );

  it("[PN1] unpinning tells which it was, and without one there is nothing to change", () => {
    expect(decide(pinned, unpinning, NOW_MS)).toMatchObject({
      changes: [{ room: { pinned: undefined } }],
      events: [{ kind: "messagePinned", isPinned: false, message: { seq: 7 } }],
    });
    expect(decide(aState(), unpinning, NOW_MS)).toMatchObject({ refusal: { error: "nothingToChange" } });
  });

  it("[PN1] recalling the pinned message unpins it, and the room hears both in this order", () => {
    const decision = decide(pinned, recalling(), NOW_MS);
    expect(decision).toMatchObject({
      changes: [{ room: { pinned: undefined } }],
      events: [{ kind: "messageRecalled" }, { kind: "messagePinned", isPinned: false }],
    });
  });

  it("[PN1] recalling another message leaves it", () => {
    expect(after(pinned, recalling({}, { seq: 6 })).room.pinned?.seq).toBe(7);
  });
});
