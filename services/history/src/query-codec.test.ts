import { type AccountId, newRoomId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePage } from "./query-codec.ts";

describe("reply of a page", () => {
  it("fits the bus, keeps the order from the start, and says that there is more when it was cut", () => {
    const roomId = newRoomId(Date.now(), 0.5);
    const sizes = fc.array(fc.nat({ max: 3_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sizes, fc.boolean(), fc.integer({ min: 5_000, max: 60_000 }), (lengths, hasMore, maxBytes) => {
        const records = lengths.map((length, index) => ({
          roomId,
          epoch: Number.MAX_SAFE_INTEGER,
          seq: Number.MAX_SAFE_INTEGER - index,
          timeMs: Number.MAX_SAFE_INTEGER,
          type: "custom" as const,
          sender: "a".repeat(32) as AccountId,
          publication: new Uint8Array(length),
        }));
        const bytes = encodePage({ records, hasMore }, maxBytes);
        const page = plaza.cluster.v1.HistoryReply.decode(bytes).page;
        const seqs = page?.records?.map((record) => record.seq) ?? [];
        expect(bytes.length).toBeLessThanOrEqual(maxBytes);
        expect(seqs).toEqual(records.slice(0, seqs.length).map((record) => record.seq));
        expect(seqs.length).toBeGreaterThan(0);
        expect(page?.hasMore).toBe(hasMore || seqs.length < records.length);
      }),
    );
  });
});
