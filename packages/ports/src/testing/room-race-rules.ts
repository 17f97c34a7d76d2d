import type { RoomId } from "@plaza/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_RECENT_LOG_LIMITS } from "../recent-log.ts";
import { accountIdOf } from "./fresh-ids.ts";
import { buildKey, buildMember, buildRoom } from "./room-builder.ts";
import { commitStep, loadRoom } from "./room-step.ts";
import type { RoomStoreSetup, RoomStoreSubject } from "./room-store-contract.ts";
import { useSubject } from "./use-subject.ts";

const TIMEOUT_MS = 60_000;

export function roomRaceRules(setup: RoomStoreSetup): void {
  describe("writers side by side", () => {
    const subject = useSubject(() => setup(DEFAULT_RECENT_LOG_LIMITS));

    it(
      "writers that retry conflicts make one sequence without holes, each batch once and in its writer's order",
      async () => {
        const writers = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        });
        await fc.assert(
          fc.asyncProperty(writers, (plans) => expectOneSequence(subject(), plans)),
          { numRuns: 15 },
        );
      },
      TIMEOUT_MS,
    );

    it(
      "of racing commits with one idempotency key exactly one is committed",
      async () => {
        const { rooms } = subject();
        const room = buildRoom();
        await rooms.create(room, []);
        const racers = Array.from({ length: 8 }, (_, i) => ({
          count: 1,
          keys: [buildKey("k", { seq: 1, timeMs: i })],
        }));
        const results = await Promise.all(racers.map((step) => commitUntilDecided(subject(), room.roomId, step)));
        expect(results.filter((kind) => kind === "committed")).toHaveLength(1);
        expect((await loadRoom(rooms, room.roomId)).position.seq).toBe(1);
      },
      TIMEOUT_MS,
    );

    it(
      "a load during commits sees each commit wholly or not at all",
      async () => {
        const { rooms } = subject();
        const accountId = accountIdOf("witness");
        const room = buildRoom({ name: "0" });
        await rooms.create(room, [buildMember({ accountId, nick: "0" })]);
        const writer = writeWitness(subject(), room.roomId, 60);
        let isWriting = true;
        const finished = writer.finally(() => {
          isWriting = false;
        });
        while (isWriting) {
          const loaded = await loadRoom(rooms, room.roomId);
          const seen = [
            loaded.room.name,
            loaded.members[0]?.nick,
            String(loaded.position.seq),
            `${loaded.version - 1}`,
          ];
          expect(new Set(seen).size, `torn read: ${seen.join(", ")}`).toBe(1);
          // A store in memory answers without leaving the microtask queue; the writer needs its turn too.
          await new Promise(setImmediate);
        }
        await finished;
        expect((await loadRoom(rooms, room.roomId)).position.seq).toBe(60);
      },
      TIMEOUT_MS,
    );
  });
}

async function expectOneSequence(subject: RoomStoreSubject, plans: readonly (readonly number[])[]): Promise<void> {
  const { rooms, recentLog } = subject;
  const room = buildRoom();
  await rooms.create(room, []);
  const start = (await loadRoom(rooms, room.roomId)).position;
  await Promise.all(plans.map((counts, writer) => writePlan(subject, room.roomId, { writer, counts })));
  const read = await recentLog.readAfter(room.roomId, start, { maxBatches: 1_000 });
  const batches = read.kind === "batches" ? read.batches : [];
  let nextSeq = 1;
  for (const batch of batches) {
    expect(batch.firstSeq).toBe(nextSeq);
    nextSeq = batch.lastSeq + 1;
  }
  expect(nextSeq - 1).toBe(plans.flat().reduce((sum, count) => sum + count, 0));
  for (const [writer, counts] of plans.entries()) {
    const own = batches.filter((batch) => batch.bytes[0] === writer);
    expect(own.map((batch) => batch.bytes[1])).toEqual(counts.map((_, turn) => turn));
  }
}

type WriterPlan = { readonly writer: number; readonly counts: readonly number[] };

async function writePlan(subject: RoomStoreSubject, roomId: RoomId, { writer, counts }: WriterPlan): Promise<void> {
  for (const [turn, count] of counts.entries()) {
    await commitUntilDecided(subject, roomId, { count, bytes: Uint8Array.of(writer, turn) });
  }
}

/** Repeats the step on a fresh load until the answer is no conflict, as an authority does. */
async function commitUntilDecided({ rooms }: RoomStoreSubject, roomId: RoomId, step: Parameters<typeof commitStep>[2]) {
  for (;;) {
    const { kind } = await commitStep(rooms, roomId, step);
    if (kind !== "conflict") return kind;
  }
}

/** Commits that write one number into room, member, version and position at once. */
async function writeWitness({ rooms }: RoomStoreSubject, roomId: RoomId, commits: number): Promise<void> {
  for (let number = 1; number <= commits; number++) {
    const text = String(number);
    const room = buildRoom({ roomId, name: text });
    const putMembers = [buildMember({ accountId: accountIdOf("witness"), nick: text })];
    await commitStep(rooms, roomId, { count: 1, changes: { room, putMembers } });
    await new Promise(setImmediate);
  }
}
