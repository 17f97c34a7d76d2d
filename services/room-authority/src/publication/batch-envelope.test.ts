import type { AccountId } from "@plaza/core";
import { plaza } from "@plaza/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMessage, aViewer, ROOM_ID } from "../room/testing.ts";
import { encodeBatchEnvelope } from "./batch-envelope.ts";
import { anyEvents, batchIn, composed, decodedEnvelope } from "./testing.ts";

describe("the envelope for gateways", () => {
  const filterOf = ({ accounts, tagExpression, place }: plaza.cluster.v1.SideFrame.$Properties) =>
    JSON.stringify([accounts, tagExpression, place ? [place.x, place.y, place.z] : null]);

  it("[MS6] has one side frame for each filter, marked as filtered and without a range of its own", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { composer, header } = composed(events);
        const { sideFrames } = decodedEnvelope(encodeBatchEnvelope(header, composer.parts));
        expect(new Set(sideFrames.map(filterOf)).size).toBe(sideFrames.length);
        for (const { clientFrame } of sideFrames) {
          const range = { filtered: true, firstSeq: 0, lastSeq: 0, roomId: ROOM_ID, epoch: 3 };
          expect(batchIn(clientFrame)).toMatchObject(range);
        }
      }),
    );
  });

  it("[MS6] has every publication in exactly one frame, in order, under its own filter", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { composer, header } = composed(events);
        const { clientFrame, sideFrames } = decodedEnvelope(encodeBatchEnvelope(header, composer.parts));
        const open = clientFrame.length > 0 ? batchIn(clientFrame).publications : [];
        const frames = [{ filter: "everybody", publications: open }].concat(
          sideFrames.map((side) => ({ filter: filterOf(side), publications: batchIn(side.clientFrame).publications })),
        );
        const expected = Map.groupBy(composer.parts.publications, ({ filter }) =>
          filter ? filterOf(filter) : "everybody",
        );
        for (const { filter, publications } of frames) {
          const own = (expected.get(filter) ?? []).map((one) => plaza.v1.Publication.decode(one.bytes));
          expect(publications).toEqual(own);
          expected.delete(filter);
        }
        expect([...expected.keys()]).toEqual([]);
      }),
    );
  });

  it("[MS6] covers the sequences of what was not for everybody, so who does not get it sees no gap", () => {
    const filtered = aMessage({ audience: { kind: "room", targetTags: '{"tag":"red"}', place: undefined } });
    const sender = { actor: aViewer("bob"), role: "visitor", nick: "", avatar: "" } as const;
    const event = {
      kind: "messageSent",
      message: filtered,
      sender,
      isExempt: false,
      targetTags: '{"tag":"red"}',
    } as const;
    const { composer, header } = composed([event]);
    const { clientFrame } = decodedEnvelope(encodeBatchEnvelope(header, composer.parts));
    expect(batchIn(clientFrame)).toMatchObject({ firstSeq: 101, lastSeq: 101, publications: [] });
  });

  it("[MS6] of a directed message alone has no batch for the others, and names each receiver once", () => {
    const message = aMessage({ audience: { kind: "directed", receivers: ["ann", "bob", "ann"] as AccountId[] } });
    const sender = { actor: aViewer("bob"), role: "visitor", nick: "", avatar: "" } as const;
    const { composer, header } = composed([{ kind: "messageSent", message, sender, isExempt: false, targetTags: "" }]);
    const { clientFrame, sideFrames, lastSeq } = decodedEnvelope(encodeBatchEnvelope(header, composer.parts));
    expect({ lastSeq, bytes: clientFrame.length }).toEqual({ lastSeq: 0, bytes: 0 });
    expect(sideFrames).toMatchObject([{ accounts: ["ann", "bob"] }]);
    expect(batchIn(sideFrames[0]?.clientFrame).publications).toMatchObject([{ seq: 0, message: { directed: true } }]);
  });
});
