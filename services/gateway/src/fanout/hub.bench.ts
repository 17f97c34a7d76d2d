import { plaza, SUBPROTOCOLS, type Subprotocol } from "@plaza/proto";
import { describe, it } from "vitest";
import { batchFrame, type MessageAudience, roomEnvelope } from "../testing/envelope-builder.ts";
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

const SESSIONS = 10_000;
const TAG_SETS = 20;

/** A full room in which everybody holds one of some sets of tags, and listens somewhere on a line. */
function roomWithTags(): LocalRoom {
  const hub = buildHub();
  const room = hub.acquire(ROOM_ID);
  for (let n = 0; n < SESSIONS; n += 1) {
    const listening = { place: { x: n, y: 0, z: 0 }, distance: 50 };
    const session = buildSession({
      name: `c${n}`,
      accountId: `a${n}`,
      tags: [`tag-${n % TAG_SETS}`, "all"],
      listening,
    });
    room.admit(session, { epoch: 1, seq: 0 }, 0);
    hub.join(session, room);
  }
  return room;
}

/** Each reaches some hundred of the sessions, or a few. */
const AUDIENCES: Readonly<Record<string, MessageAudience>> = {
  accounts: { accounts: ["a1", "a2", "a3"] },
  tags: { tagExpression: '{"tag":"tag-1"} and {"tag":"a.*","matchType":"regex"}' },
  place: { place: { x: 500, y: 0, z: 0 } },
};

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

  for (const [name, audience] of Object.entries(AUDIENCES)) {
    it(`finds who gets what is not for everybody, by ${name}`, async ({ bench }) => {
      const room = roomWithTags();
      const messages = [{ text: "psst", ...audience }];
      const encoded = roomEnvelope(ROOM_ID, { epoch: 1, seq: 0 }, messages);
      const template = decodeEnvelope(plaza.cluster.v1.RoomEnvelope.encode(encoded).finish());
      let seq = 0;
      await bench(`one message among ${SESSIONS} sessions with ${TAG_SETS} sets of tags`, () => {
        seq += 1;
        room.accept({ ...template, firstSeq: seq, lastSeq: seq, positionSeq: seq }, 0);
      }).run();
    });
  }
});
