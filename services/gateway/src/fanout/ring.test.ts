import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchEnvelope, batchFrame } from "../testing/envelope-builder.ts";
import { buildSession, ROOM_ID } from "../testing/session-builder.ts";
import { Audiences } from "./audiences.ts";
import type { PastBatch } from "./past-batch.ts";
import { Ring } from "./ring.ts";

const SESSION = buildSession();
const AUDIENCES = new Audiences();

function ringWith(...sizes: readonly number[]): Ring {
  const ring = new Ring();
  ring.reset(1, 0);
  let seq = 0;
  for (const size of sizes) {
    const place = { epoch: 1, firstSeq: seq + 1, lastSeq: seq + size };
    ring.push(batchEnvelope(place, batchFrame(ROOM_ID, place)));
    seq += size;
  }
  return ring;
}

function replayed(batches: readonly PastBatch[] | undefined): readonly plaza.v1.RoomBatch[] | undefined {
  const encoded = batches?.flatMap((batch) => batch.replayFor(SESSION, AUDIENCES));
  return encoded?.map((bytes) => plaza.v1.RoomBatch.decode(bytes));
}

function seqsOf(batches: readonly PastBatch[] | undefined): readonly number[] | undefined {
  return replayed(batches)?.flatMap(({ publications }) => publications.map(({ seq }) => seq ?? 0));
}

describe("Ring", () => {
  it("[RS1] gives whole batches, oldest first; the first may begin before what was asked", () => {
    expect(seqsOf(ringWith(2, 3, 1).after(3))).toEqual([3, 4, 5, 6]);
    expect(seqsOf(ringWith(2, 3, 1).after(6))).toEqual([]);
    expect(seqsOf(ringWith(2, 3, 1).after(0))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("[RS2] says when it does not reach back, never gives a part", () => {
    const ring = ringWith(...Array.from({ length: 300 }, () => 1));
    expect(ring.baseSeq).toBe(44);
    expect(ring.after(43)).toBeUndefined();
    expect(seqsOf(ring.after(44))).toHaveLength(256);
  });

  it("is bounded by bytes", () => {
    const ring = new Ring();
    ring.reset(1, 0);
    for (let seq = 1; seq <= 200; seq += 1) {
      ring.push(batchEnvelope({ epoch: 1, firstSeq: seq, lastSeq: seq }, new Uint8Array(15_000)));
    }
    expect(ring.baseSeq).toBe(200 - Math.floor((1024 * 1024) / 15_000));
  });

  it("[NT1] never replays notices", () => {
    const ring = new Ring();
    ring.reset(1, 0);
    const place = { epoch: 1, firstSeq: 1, lastSeq: 2 };
    ring.push(batchEnvelope(place, batchFrame(ROOM_ID, place, ["ann", "bob"])));
    expect(replayed(ring.after(0))?.map(({ notices }) => notices)).toEqual([[]]);
    expect(seqsOf(ring.after(0))).toEqual([1, 2]);
  });

  it("[SQ1] holds everything above its base, whatever was pushed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 400 }), fc.nat(), (sizes, pick) => {
        const ring = ringWith(...sizes);
        const head = sizes.reduce((sum, size) => sum + size, 0);
        const after = pick % (head + 1);
        const seqs = seqsOf(ring.after(after))?.filter((seq) => seq > after);
        const wanted = Array.from({ length: head - after }, (_, index) => after + 1 + index);
        expect(seqs).toEqual(after < ring.baseSeq ? undefined : wanted);
      }),
    );
  });
});
