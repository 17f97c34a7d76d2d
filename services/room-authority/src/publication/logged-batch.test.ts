import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAIN_NOTICE, type RoomEvent } from "../room/decision.ts";
import { aMember, aViewer, CREATOR, ROOM_ID } from "../room/testing.ts";
import { encodeBatchEnvelope, loggedParts } from "./batch-envelope.ts";
import { decodeLoggedBatch } from "./logged-batch.ts";
import { anyEvents, composed, DIRECTED, decodedEnvelope, entered, NOTICED } from "./testing.ts";

function loggedBytes(events: readonly RoomEvent[]): Uint8Array {
  const { composer, header } = composed(events);
  return encodeBatchEnvelope(header, loggedParts(composer.parts));
}

describe("what the recent log has of a batch", () => {
  it("[AK2] [MS6] gives everything with a sequence back in its order, also what was not for everybody", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { composer, header } = composed(events);
        if (header.lastSeq === 0) return;
        const { publications, handOff } = decodeLoggedBatch(ROOM_ID, loggedBytes(events));
        const sequenced = composer.parts.publications.filter((one) => one.seq > 0);
        expect(publications).toEqual(sequenced.map((one) => plaza.v1.Publication.decode(one.bytes)));
        expect(publications.map((one) => one.seq)).toEqual(sequenced.map((_, index) => header.firstSeq + index));
        expect(handOff).toMatchObject({ roomId: ROOM_ID, epoch: 3, firstSeq: header.firstSeq });
      }),
    );
  });

  it("[AK2] [RC4] gives history the records that it got the first time, recalls among them", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { composer, header } = composed(events);
        if (header.lastSeq === 0) return;
        const plain = (records: readonly plaza.cluster.v1.HistoryRecord.$Properties[]) =>
          records.map(({ publication, ...record }) => ({ ...record, publication: [...(publication ?? [])] }));
        const { records } = decodeLoggedBatch(ROOM_ID, loggedBytes(events)).handOff;
        expect(plain(records)).toEqual(plain(composer.records));
        const recalled = events.flatMap((event) => (event.kind === "messageRecalled" ? [event.message.seq] : []));
        expect(records.flatMap((record) => record.recallsSeq ?? [])).toEqual(recalled);
        expect(decodedEnvelope(loggedBytes(events)).recalledSeqs).toEqual(recalled);
      }),
    );
  });

  it("[MS6] [NT1] has nothing of what lives only now: directed messages, comings and goings", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const bytes = Buffer.from(loggedBytes([...events, entered]));
        expect({ directed: bytes.includes(DIRECTED), notice: bytes.includes(NOTICED) }).toEqual({
          directed: false,
          notice: false,
        });
      }),
    );
  });

  it("[BL2] [DV1] has what gateways have to do about it", () => {
    const removed = { kind: "memberNotified", what: { kind: "removed" }, member: aMember("ann", "visitor") } as const;
    const events: RoomEvent[] = [{ ...removed, operator: aViewer(CREATOR), ...PLAIN_NOTICE, isSilent: true }];
    const { controls } = decodedEnvelope(loggedBytes(events));
    expect(controls).toMatchObject([{ endSessions: { accountIds: ["ann"], reason: plaza.v1.KickReason.BY_MANAGER } }]);
  });
});
