import { plaza, SUBPROTOCOLS, type Subprotocol } from "@plaza/proto";
import { describe, it } from "vitest";
import { batchFrame } from "../testing/envelope-builder.ts";
import { buildHub } from "../testing/hub-builder.ts";
import { buildSession, ROOM_ID } from "../testing/session-builder.ts";
import { decodeEnvelope } from "./envelope.ts";
import type { LocalRoom } from "./local-room.ts";

// What a gateway itself does with each batch, whatever the number of its sockets: from the bytes off the bus to the one
// publish call. What uWebSockets.js then does per socket is measured by the load tests.

/** A room that publishes to nobody, for a member whose socket is not open. */
function roomWithMember(subprotocol: Subprotocol): LocalRoom {
  const hub = buildHub();
  const room = hub.acquire(ROOM_ID);
  const session = buildSession({ subprotocol });
  room.admit(session, { epoch: 1, seq: 0 }, 0);
  hub.join(session, room);
  return room;
}

/** The bytes of the batch that follows `seq`, ten messages in each. */
function payloadAfter(seq: number): Uint8Array {
  const place = { roomId: ROOM_ID, epoch: 1, firstSeq: seq + 1, lastSeq: seq + 10 };
  return plaza.cluster.v1.RoomEnvelope.encode({
    ...place,
    clientFrame: batchFrame(ROOM_ID, place),
    positionSeq: place.lastSeq,
  }).finish();
}

/** Batches to a measured run: one alone takes microseconds. */
const BATCHES = 1_000;

describe("the hub", () => {
  for (const subprotocol of SUBPROTOCOLS) {
    it(`takes batches to the publish call, ${subprotocol}`, async ({ bench }) => {
      const room = roomWithMember(subprotocol);
      const payload = payloadAfter(0);
      const template = decodeEnvelope(payload);
      let seq = 0;
      await bench(`${BATCHES} batches of ten messages: decode, order, ring, publish`, () => {
        for (let n = 0; n < BATCHES; n += 1) {
          decodeEnvelope(payload);
          room.accept({ ...template, firstSeq: seq + 1, lastSeq: seq + 10, positionSeq: seq + 10 }, 0);
          seq += 10;
        }
      }).run();
    });
  }
});
