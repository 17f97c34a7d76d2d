import { createMemoryBus } from "@plaza/adapters/memory";
import { type AccountId, type ConnectionId, parseRoomId, type RoomId, type SessionId } from "@plaza/core";
import { plaza, SUBPROTOCOLS, type Subprotocol } from "@plaza/proto";
import { Metrics, silentLogger } from "@plaza/service-kit";
import { describe, it } from "vitest";
import { createGatewayMetrics } from "../metrics.ts";
import { Session } from "../session/session.ts";
import { NO_TAGS } from "../session/tags.ts";
import { ClientSocket } from "../socket/client-socket.ts";
import { CommandBudget } from "../socket/command-budget.ts";
import { Connection } from "../socket/connection.ts";
import { batchFrame } from "../testing/envelope-builder.ts";
import { decodeEnvelope } from "./envelope.ts";
import { Hub } from "./hub.ts";
import type { LocalRoom } from "./local-room.ts";

// What a gateway itself does with each batch, whatever the number of its sockets: from the bytes off the bus to the one
// publish call. What uWebSockets.js then does per socket is measured by the load tests.

/** A room that publishes to nobody, for a member whose socket is not open. */
function roomWithMember(subprotocol: Subprotocol): LocalRoom {
  const hub = new Hub({
    bus: createMemoryBus(),
    publish: () => {},
    logger: silentLogger(),
    metrics: createGatewayMetrics(new Metrics()),
    now: Date.now,
    random: Math.random,
    onBehind: () => {},
    onContinuityLost: () => {},
    onCountChanged: () => {},
  });
  const room = hub.acquire(roomId());
  const session = memberSession(subprotocol);
  room.admit(session, { epoch: 1, seq: 0 }, 0);
  hub.join(session, room);
  return room;
}

function memberSession(subprotocol: Subprotocol): Session {
  const rates = { ratePerSecond: 1, burst: 1 };
  const connection = new Connection({
    id: "c" as ConnectionId,
    socket: new ClientSocket(subprotocol),
    budget: new CommandBudget({ commands: rates, sends: rates }, 0),
    openedAtMs: 0,
    observer: { onReplyDropped: () => {} },
  });
  const accountId = "ann" as AccountId;
  connection.state = {
    kind: "connected",
    identity: { accountId, isAnonymous: false, clientType: "web", deviceId: "" },
  };
  const profile = { nick: "", avatar: "", extension: "", tags: NO_TAGS };
  return new Session({ sessionId: "c.1" as SessionId, roomId: roomId(), connection, enteredAtMs: 0, profile });
}

function roomId(): RoomId {
  const parsed = parseRoomId(7);
  if (parsed === undefined) throw new Error("7 is a room id");
  return parsed;
}

/** The bytes of the batch that follows `seq`, ten messages in each. */
function payloadAfter(seq: number): Uint8Array {
  const place = { roomId: roomId(), epoch: 1, firstSeq: seq + 1, lastSeq: seq + 10 };
  return plaza.cluster.v1.RoomEnvelope.encode({
    ...place,
    clientFrame: batchFrame(roomId(), place),
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
