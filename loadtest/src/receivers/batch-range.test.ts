import { encodeRoomBatchFrame, encodeServerFrame, plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchRange } from "./batch-range.ts";

const sequence = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 100 });
const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const publication = plaza.v1.Publication.encode({ seq: 1, message: { text: "hello" } }).finish();

describe("batchRange", () => {
  it("[SQ1] reads the range that a batch names, up to 2^53", () => {
    fc.assert(
      fc.property(id, id, sequence, fc.integer({ min: 0, max: 99 }), (roomId, epoch, firstSeq, more) => {
        const lastSeq = firstSeq + more;
        const frame = encodeRoomBatchFrame({ roomId, epoch, firstSeq, lastSeq }, [publication], []);
        expect(batchRange(frame)).toEqual({ firstSeq, lastSeq });
      }),
    );
  });

  it("reads the range of a batch without publications: other people's messages took the sequences", () => {
    const frame = encodeRoomBatchFrame({ roomId: 1, epoch: 1, firstSeq: 7, lastSeq: 9 }, [], []);
    expect(batchRange(frame)).toEqual({ firstSeq: 7, lastSeq: 9 });
  });

  it("[NT1] finds none in a batch of notices, which take no sequence", () => {
    const frame = encodeRoomBatchFrame({ roomId: 1, epoch: 1, firstSeq: 0, lastSeq: 0 }, [], [{ operator: "anna" }]);
    expect(batchRange(frame)).toBeUndefined();
  });

  it("finds none in other frames", () => {
    expect(batchRange(encodeServerFrame({ occupancy: { roomId: 1, online: 5 } }))).toBeUndefined();
    expect(batchRange(encodeServerFrame({ reply: { id: 1, pong: {} } }))).toBeUndefined();
    expect(batchRange(new Uint8Array(0))).toBeUndefined();
  });
});
