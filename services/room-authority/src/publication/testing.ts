import type { AccountId } from "@plaza/core";
import { plaza, roomBatchBytes } from "@plaza/proto";
import fc from "fast-check";
import { StepComposer } from "../hosting/step-composer.ts";
import type { Occurrence } from "../hosting/step-draft.ts";
import type { Audience } from "../room/chat-message.ts";
import { PLAIN_NOTICE, type RoomEvent } from "../room/decision.ts";
import { aMember, aMessage, aPublishedMessage, aRoom, aViewer, CREATOR, ROOM_ID } from "../room/testing.ts";
import type { BatchHeader } from "./batch-envelope.ts";

// Batches of whatever may happen in a room, for tests of how they are encoded.

const POSITION = { epoch: 3, seq: 100 };
const TIME_MS = 1_000_000;
export const DIRECTED = "only for ann";
export const NOTICED = "came in";

const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: "directed", receivers: ["ann", "bob", "ann"] as AccountId[] } as const),
  fc.record({
    kind: fc.constant("room" as const),
    targetTags: fc.constantFrom(undefined, "", '{"tag":"red"}', '{"tag":"blue"}'),
    place: fc.option(fc.record({ x: fc.constantFrom(0, 1.5), y: fc.constant(-2), z: fc.constant(0) }), {
      nil: undefined,
    }),
  }),
);

const anyMessage = fc
  .record({ audience: anyAudience, isStored: fc.boolean(), text: fc.constantFrom("a", "ü", "x".repeat(300)) })
  .map(({ audience, isStored, text }): RoomEvent => {
    const message = aMessage({ audience, isStored, text: audience.kind === "directed" ? DIRECTED : text });
    const sender = { actor: aViewer("bob"), role: "visitor", nick: "Bob", avatar: "" } as const;
    const targetTags = audience.kind === "room" ? (audience.targetTags ?? "") : "";
    return { kind: "messageSent", message, sender, isExempt: false, targetTags };
  });

const anyNotice = fc.record({ isSilent: fc.boolean() }).map(({ isSilent }) => ({ ...PLAIN_NOTICE, isSilent }));

const anyRecall = fc
  .record({ seq: fc.integer({ min: 1, max: 99 }), targetTags: fc.constantFrom("", '{"tag":"red"}') })
  .map(({ seq, targetTags }): RoomEvent => {
    const message = aPublishedMessage({ seq, timeMs: seq * 1_000, targetTags });
    return { kind: "messageRecalled", message, operator: aViewer(CREATOR), ...PLAIN_NOTICE };
  });

const anyChange = anyNotice.chain((notice) => {
  const told = { operator: aViewer(CREATOR), ...notice };
  return fc.constantFrom<RoomEvent>(
    { kind: "roomNotified", what: "updated", room: aRoom(), ...told },
    { kind: "memberNotified", what: { kind: "removed" }, member: aMember("ann", "visitor"), ...told },
    { kind: "tagNotified", tag: "red", what: { kind: "muted", seconds: 5 }, room: aRoom(), targetTags: "red", ...told },
    { kind: "queueNotified", what: "dropped", elements: [], ...told },
    { kind: "messagePinned", isPinned: true, message: aPublishedMessage(), room: aRoom(), ...told },
    { kind: "sessionsDisplaced", sessionIds: [] },
  );
});

export const entered: RoomEvent = {
  kind: "memberEntered",
  account: "ann" as AccountId,
  operator: "ann" as AccountId,
  nick: "Ann",
  extension: NOTICED,
  standing: aMember("ann", "visitor"),
};

export const anyEvents = fc.array(fc.oneof(anyMessage, anyMessage, anyRecall, anyChange, fc.constant(entered)), {
  minLength: 1,
  maxLength: 20,
  size: "max",
});

/** What a step composes of the events, all of them let through. */
export function composed(events: readonly RoomEvent[]): {
  readonly composer: StepComposer;
  readonly header: BatchHeader;
} {
  const composer = new StepComposer(POSITION, TIME_MS);
  const verdicts = new Map<string, { kind: "kept"; isHigh: boolean; isDowngraded: boolean }>();
  for (const [index, event] of events.entries()) {
    verdicts.set(`${index}`, { kind: "kept", isHigh: false, isDowngraded: false });
    composer.add(occurrenceOf(event, `${index}`), verdicts);
  }
  const { lastSeq } = composer;
  const range = lastSeq > POSITION.seq ? { firstSeq: POSITION.seq + 1, lastSeq } : { firstSeq: 0, lastSeq: 0 };
  return { composer, header: { roomId: ROOM_ID, epoch: POSITION.epoch, ...range, positionSeq: lastSeq } };
}

function occurrenceOf(event: RoomEvent, key: string): Occurrence {
  if (event.kind !== "messageSent") return { kind: "event", event, key: undefined };
  const item = { work: { kind: "read" }, expiresAtMs: 0, settle: () => {} } as const;
  return { kind: "message", message: { item, key, event } };
}

export function batchIn(clientFrame: Uint8Array | null | undefined): plaza.v1.RoomBatch {
  return plaza.v1.RoomBatch.decode(roomBatchBytes(clientFrame ?? new Uint8Array()));
}

export const decodedEnvelope = (bytes: Uint8Array) => plaza.cluster.v1.RoomEnvelope.decode(bytes);
