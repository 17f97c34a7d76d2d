import { EPOCH_SEQUENCE_JUMP, type MessageType, type RoomId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessagePage, MessageQuery, MessageRecord } from "../message-store.ts";
import { freshRoomId } from "./fresh-ids.ts";
import { ALICE, BOB, DAY_MS, HOUR_MS, messageRecord, NOW_MS, plainPage, RETENTION_MS } from "./message-builder.ts";
import type { MessageStoreSetup } from "./message-store-contract.ts";
import { useSubject } from "./use-subject.ts";

const TYPES: readonly MessageType[] = ["text", "image", "custom"];

/** Any page of any room equals the one that a plain array gives. */
export function messageStoreModelRules(setup: MessageStoreSetup, runs: number): void {
  describe("model", () => {
    const stores = useSubject(setup);

    it("every page equals that of a sorted array", { timeout: 300_000 }, async () => {
      const { first, second } = stores();
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 60 }),
          fc.array(recall, { maxLength: 60 }),
          fc.array(draw, { minLength: 8, maxLength: 8 }),
          async (steps, recalls, draws) => {
            const records = recordsOf(freshRoomId(), steps);
            const recalled = (when: "before" | "after") => recordsRecalled(records, recalls, when);
            await second.recall(recalled("before"));
            await first.write(records);
            await first.recall(recalled("after"));
            const gone = new Set([...recalled("before"), ...recalled("after")]);
            const left = records.filter((record) => !gone.has(record));
            for (const one of draws) {
              const query = queryOf(records, one);
              expect(plainPage(await second.query(query)), JSON.stringify(query)).toEqual(
                plainPage(expected(left, query)),
              );
            }
          },
        ),
        { numRuns: runs },
      );
    });
  });
}

const step = fc.record({
  seqStep: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.constant(EPOCH_SEQUENCE_JUMP)),
  stepMs: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 60_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 * HOUR_MS }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 * DAY_MS }) },
  ),
  type: fc.constantFrom(...TYPES),
  sender: fc.constantFrom(ALICE, BOB),
});

const recall = fc.record({
  at: fc.nat(200),
  /** Than the write of the message. */
  when: fc.constantFrom("before", "after"),
});

const draw = fc.record({
  anchor: fc.constantFrom("end", "time", "seq"),
  /** Which record the anchor is at or beside. */
  at: fc.nat(200),
  offset: fc.integer({ min: -2, max: 2 }),
  direction: fc.constantFrom("ascending", "descending"),
  limit: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 200 })),
  types: fc.subarray([...TYPES]),
  sender: fc.constantFrom(undefined, ALICE, BOB),
  /** How far the reader's clock is ahead: up to where everything is past its retention. */
  aheadMs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 10 * DAY_MS })),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Recall = typeof recall extends fc.Arbitrary<infer T> ? T : never;
type Draw = typeof draw extends fc.Arbitrary<infer T> ? T : never;

/** The steps as a room's messages, in as many days as retention allows, the newest just now. */
function recordsOf(roomId: RoomId, steps: readonly Step[]): readonly MessageRecord[] {
  const spanMs = steps.reduce((sum, { stepMs }) => sum + stepMs, 0);
  const shrink = Math.min(1, (RETENTION_MS - HOUR_MS) / Math.max(1, spanMs));
  let seq = 0;
  let timeMs = NOW_MS - Math.ceil(spanMs * shrink) - steps.length;
  return steps.map(({ seqStep, stepMs, type, sender }) => {
    seq += seqStep;
    timeMs += Math.floor(stepMs * shrink);
    return messageRecord({ roomId, seq, timeMs, type, sender, epoch: 1 + Math.floor(seq / EPOCH_SEQUENCE_JUMP) });
  });
}

function recordsRecalled(records: readonly MessageRecord[], recalls: readonly Recall[], when: "before" | "after") {
  return recalls.flatMap((one) => (one.when === when ? (records[one.at % Math.max(1, records.length)] ?? []) : []));
}

function queryOf(records: readonly MessageRecord[], draw: Draw): MessageQuery {
  const { at, offset, sender, direction, limit, types, aheadMs } = draw;
  const beside = records[at % Math.max(1, records.length)];
  const anchors = {
    end: { kind: "end" },
    time: { kind: "time", timeMs: (beside?.timeMs ?? NOW_MS) + offset },
    seq: { kind: "seq", seq: Math.max(0, (beside?.seq ?? 1) + offset) },
  } as const;
  const roomId = records[0]?.roomId ?? freshRoomId();
  const query = { roomId, anchor: anchors[draw.anchor], direction, limit, types, nowMs: NOW_MS + aheadMs };
  return sender === undefined ? query : { ...query, sender };
}

function expected(records: readonly MessageRecord[], query: MessageQuery): MessagePage {
  const ordered = query.direction === "ascending" ? records : [...records].reverse();
  const matching = ordered.filter((record) => isBeyond(record, query) && matches(record, query));
  return { records: matching.slice(0, query.limit), hasMore: matching.length > query.limit };
}

function isBeyond(record: MessageRecord, { anchor, direction }: MessageQuery): boolean {
  if (anchor.kind === "end") return true;
  const distance = anchor.kind === "time" ? record.timeMs - anchor.timeMs : record.seq - anchor.seq;
  return direction === "ascending" ? distance > 0 : distance < 0;
}

function matches(record: MessageRecord, { types, sender, nowMs }: MessageQuery): boolean {
  if (record.timeMs < nowMs - RETENTION_MS) return false;
  if (sender !== undefined && record.sender !== sender) return false;
  return types.length === 0 || types.includes(record.type);
}
