import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeServerFrame } from "./client.ts";
import {
  encodeConnected,
  encodeEnteredRoom,
  encodeRecovery,
  encodeReplyFrame,
  encodeRoomBatchFrame,
  encodeServerFrame,
  plaza,
  roomBatchBytes,
  transcodeServerFrame,
} from "./index.ts";
import { messageArbitrary } from "./testing/message-arbitrary.ts";

const { v1 } = plaza;

describe("frames that are spliced out of encoded parts equal frames that are encoded as a whole", () => {
  it("a room batch for everybody out of publications", () => {
    fc.assert(
      fc.property(batchArbitrary(), ({ filtered: _filtered, ...batch }) => {
        const publications = (batch.publications ?? []).map((each) => v1.Publication.encode(each).finish());
        expect(encodeRoomBatchFrame(headerOf(batch), publications, batch.notices ?? [])).toEqual(
          encodeServerFrame({ roomBatch: batch }),
        );
      }),
    );
  });

  it("roomBatchBytes is the batch inside its frame, of any size", () => {
    fc.assert(
      fc.property(batchArbitrary(), fc.integer({ min: 0, max: 40_000 }), (small, padding) => {
        const notice = { extension: "x".repeat(padding) };
        const batch = v1.RoomBatch.fromObject({ ...small, notices: [...(small.notices ?? []), notice] });
        expect(roomBatchBytes(encodeServerFrame({ roomBatch: batch }))).toEqual(v1.RoomBatch.encode(batch).finish());
      }),
    );
  });

  it("roomBatchBytes refuses another frame", () => {
    expect(() => roomBatchBytes(encodeServerFrame({ occupancy: { roomId: 1 } }))).toThrow("no room batch");
    expect(() => roomBatchBytes(new Uint8Array())).toThrow("no room batch");
  });

  it("an entered room with missed batches", () => {
    fc.assert(
      fc.property(messageArbitrary("plaza.v1.EnteredRoom"), (plain) => {
        const entered = v1.EnteredRoom.fromObject(plain);
        const { missed, ...rest } = entered;
        expect(encodeEnteredRoom(rest, (missed ?? []).map(batchBytes))).toEqual(
          v1.EnteredRoom.encode(entered).finish(),
        );
      }),
    );
  });

  it("a recovery", () => {
    fc.assert(
      fc.property(messageArbitrary("plaza.v1.Recovery"), (plain) => {
        const recovery = v1.Recovery.fromObject(plain);
        const { batches, ...rest } = recovery;
        const spliced = encodeRecovery(rest, (batches ?? []).map(batchBytes));
        // Field order is free in protobuf: the batches come last here, so what the bytes mean is compared.
        expect(v1.Recovery.toObject(v1.Recovery.decode(spliced))).toEqual(
          v1.Recovery.toObject(v1.Recovery.decode(v1.Recovery.encode(recovery).finish())),
        );
      }),
    );
  });

  it("the reply to connect with its rooms", () => {
    fc.assert(
      fc.property(messageArbitrary("plaza.v1.Connected"), fc.nat({ max: 2 ** 32 - 1 }), (plain, id) => {
        const connected = v1.Connected.fromObject(plain);
        const answered = (connected.rooms ?? []).filter((room) => room.entered ?? room.error);
        const { rooms: _rooms, ...rest } = connected;
        const spliced = encodeReplyFrame(id, "connected", encodeConnected(rest, answered.map(encodedEntry)));
        expect(transcodeServerFrame(spliced)).toBe(
          transcodeServerFrame(encodeServerFrame({ reply: { id, connected: { ...rest, rooms: answered } } })),
        );
      }),
    );
  });

  it.each(["enteredRoom", "recovery"] as const)("a reply with %s", (result) => {
    fc.assert(
      fc.property(messageArbitrary("plaza.v1.Reply"), fc.nat({ max: 2 ** 32 - 1 }), (plain, id) => {
        const reply = v1.Reply.fromObject(plain);
        const bytes =
          result === "recovery"
            ? v1.Recovery.encode(reply.recovery ?? {}).finish()
            : v1.EnteredRoom.encode(reply.enteredRoom ?? {}).finish();
        const whole = encodeServerFrame({ reply: { id, [result]: reply[result] ?? {} } });
        expect(encodeReplyFrame(id, result, bytes)).toEqual(whole);
      }),
    );
  });
});

describe("the client's codec", () => {
  it("reads what the server writes", () => {
    fc.assert(
      fc.property(messageArbitrary("plaza.v1.ServerFrame"), (plain) => {
        const bytes = encodeServerFrame(v1.ServerFrame.fromObject(plain));
        expect(encodeServerFrame(decodeServerFrame(bytes))).toEqual(bytes);
      }),
    );
  });

  it("throws an Error and nothing else on bytes that are no frame", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeServerFrame(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});

function batchArbitrary(): fc.Arbitrary<plaza.v1.RoomBatch> {
  return messageArbitrary("plaza.v1.RoomBatch").map((plain) => v1.RoomBatch.fromObject(plain));
}

function headerOf(batch: plaza.v1.RoomBatch.$Properties) {
  const { roomId, epoch, firstSeq, lastSeq } = batch;
  return { roomId: roomId ?? 0, epoch: epoch ?? 0, firstSeq: firstSeq ?? 0, lastSeq: lastSeq ?? 0 };
}

function batchBytes(batch: plaza.v1.RoomBatch.$Properties): Uint8Array {
  return v1.RoomBatch.encode(batch).finish();
}

function encodedEntry(room: plaza.v1.RoomEntry.$Properties) {
  const roomId = room.roomId ?? 0;
  if (room.error) return { kind: "error", roomId, error: room.error } as const;
  return { kind: "entered", roomId, entered: v1.EnteredRoom.encode(room.entered ?? {}).finish() } as const;
}
