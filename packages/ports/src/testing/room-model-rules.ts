import { assertNever } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredRoom } from "../room-store.ts";
import { accountIdOf } from "./fresh-ids.ts";
import { buildKey, buildMember, buildQueueElement, buildRoom, buildVirtualMember, sortedRoom } from "./room-builder.ts";
import { RoomModel } from "./room-model.ts";
import { commitOf, loadRoom, type RoomStep, readSummary, STEP_TIME_MS } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

const LIMITS = { maxBatches: 4, maxAgeMs: 5_000 };

type Action =
  | {
      readonly kind: "commit";
      readonly count: number;
      readonly keys: readonly string[];
      readonly name: string | undefined;
      readonly put: readonly string[];
      readonly remove: readonly string[];
      readonly putElements: readonly string[];
      readonly removeElements: readonly string[];
      readonly putVirtual: readonly string[];
      readonly removeVirtual: readonly string[];
      readonly staleVersion: number;
      readonly staleSeq: number;
      readonly advanceMs: number;
    }
  | { readonly kind: "read"; readonly back: number; readonly maxBatches: number }
  | { readonly kind: "changeReplicationId" };

const names = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const someNames = fc.uniqueArray(names, { maxLength: 2 });
const mostlyNone = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: someNames });
const mostlyZero = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });
const commits = fc.record({
  kind: fc.constant("commit" as const),
  count: fc.integer({ min: 0, max: 3 }),
  keys: fc.oneof(fc.constant([]), someNames),
  name: fc.option(names, { nil: undefined }),
  put: fc.constantFrom(["a"], ["b", "c"], []),
  remove: fc.constantFrom(["d"], ["e", "f"], []),
  putElements: mostlyNone,
  removeElements: mostlyNone,
  putVirtual: mostlyNone,
  removeVirtual: mostlyNone,
  staleVersion: mostlyZero,
  staleSeq: mostlyZero,
  advanceMs: fc.integer({ min: 0, max: 2_000 }),
});
const reads = fc.record({
  kind: fc.constant("read" as const),
  back: fc.integer({ min: -1, max: 12 }),
  maxBatches: fc.integer({ min: 1, max: 5 }),
});
const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: commits },
    { weight: 6, arbitrary: reads },
    { weight: 1, arbitrary: fc.constant({ kind: "changeReplicationId" } as const) },
  ),
  { minLength: 1, maxLength: 50, size: "max" },
);

export function roomModelRules(setup: RoomStoreSetup): void {
  describe("random steps", () => {
    const subject = useSubject(() => setup(LIMITS));

    it("any series of steps gives what the rules say, step by step", async () => {
      await fc.assert(
        fc.asyncProperty(actions, (series) => expectLikeModel(subject(), series)),
        { numRuns: 40 },
      );
    }, 120_000);
  });
}

async function expectLikeModel(subject: RoomStoreSubject, series: readonly Action[]): Promise<void> {
  const room = buildRoom();
  await subject.rooms.create(room, []);
  const model = new RoomModel(await loadRoom(subject.rooms, room.roomId), LIMITS);
  let nowMs = STEP_TIME_MS;
  for (const action of series) {
    if (action.kind === "commit") nowMs += action.advanceMs;
    await expectSameAnswer({ subject, model, action, nowMs });
  }
  const loaded = await loadRoom(subject.rooms, room.roomId);
  expect(sortedRoom(loaded)).toEqual(sortedRoom(model.load()));
}

type Turn = {
  readonly subject: RoomStoreSubject;
  readonly model: RoomModel;
  readonly action: Action;
  readonly nowMs: number;
};

async function expectSameAnswer({ subject, model, action, nowMs }: Turn): Promise<void> {
  const state = model.load();
  const { roomId } = state.room;
  switch (action.kind) {
    case "commit": {
      const position = { ...state.position, seq: state.position.seq - action.staleSeq };
      const seen = { ...state, version: state.version - action.staleVersion, position };
      const commit = commitOf(seen, stepOf(action, { nowMs, nextSeq: position.seq + 1, state }));
      const [actual, expected] = [await subject.rooms.commit(commit), model.commit(commit)];
      expect(sortedAnswer(actual)).toEqual(sortedAnswer(expected));
      break;
    }
    case "read": {
      const after = { ...state.position, seq: Math.max(0, state.position.seq - action.back) };
      const read = await subject.recentLog.readAfter(roomId, after, { maxBatches: action.maxBatches });
      expect(readSummary(read)).toEqual(model.readAfter(after, action.maxBatches));
      break;
    }
    case "changeReplicationId":
      await subject.changeReplicationId();
      model.changeReplicationId();
      break;
    default:
      assertNever(action);
  }
}

function stepOf(
  action: Extract<Action, { kind: "commit" }>,
  { nowMs, nextSeq, state }: { readonly nowMs: number; readonly nextSeq: number; readonly state: StoredRoom },
): RoomStep {
  const { room, version } = state;
  return {
    count: action.count,
    nowMs,
    keys: action.keys.map((key, i) => buildKey(key, { seq: nextSeq + i, timeMs: nowMs })),
    changes: {
      ...(action.name !== undefined && { room: { ...room, name: action.name } }),
      putMembers: action.put.map((name) => buildMember({ accountId: accountIdOf(name), nick: `at ${nowMs}` })),
      removeMembers: action.remove.map(accountIdOf),
      putQueueElements: action.putElements.map((key, i) => buildQueueElement({ key, order: orderFrom(version) + i })),
      removeQueueElements: action.removeElements,
      putVirtualMembers: action.putVirtual.map((name) =>
        buildVirtualMember({ accountId: accountIdOf(name), nick: `at ${nowMs}` }),
      ),
      removeVirtualMembers: action.removeVirtual.map(accountIdOf),
    },
  };
}

/** Places that no other version of the room gives out, in no order of time, so that keys also move to the front. */
function orderFrom(version: number): number {
  return 2 * ((version * 7_919) % 1_000);
}

function sortedAnswer(answer: Awaited<ReturnType<RoomStoreSubject["rooms"]["commit"]>>): unknown {
  if (answer.kind !== "duplicate") return answer;
  return { ...answer, duplicates: answer.duplicates.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}
