import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeClientFrame } from "./client.ts";
import { decodeClientFrame, plaza, SUBPROTOCOLS } from "./index.ts";
import { CODECS } from "./testing/codecs.ts";
import { messageArbitrary } from "./testing/message-arbitrary.ts";

const FRAME = messageArbitrary("plaza.v1.ClientFrame");

describe("decodeClientFrame", () => {
  it.each(SUBPROTOCOLS)("any bytes on %s are a frame or malformed, never an exception", (subprotocol) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeClientFrame(subprotocol, bytes).kind).toMatch(/^(frame|malformed)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("a frame with damaged bytes is a frame or malformed, never an exception", () => {
    fc.assert(
      fc.property(FRAME, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1 }), (plain, damages) => {
        const bytes = protobufBytes(plain);
        for (const [at, value] of damages) bytes[at % Math.max(1, bytes.length)] = value;
        expect(decodeClientFrame("plaza.v1.protobuf", bytes).kind).toMatch(/^(frame|malformed)$/);
      }),
    );
  });

  it("a frame that was cut off inside is malformed or shorter, never an exception", () => {
    fc.assert(
      fc.property(FRAME, fc.nat(), (plain, cut) => {
        const bytes = protobufBytes(plain);
        const part = bytes.subarray(0, cut % (bytes.length + 1));
        expect(decodeClientFrame("plaza.v1.protobuf", part).kind).toMatch(/^(frame|malformed)$/);
      }),
    );
  });

  it("any JSON value is a frame or malformed, never an exception", () => {
    const command = fc.constantFrom("id", "connect", "enterRoom", "sendMessage", "queryHistory", "listMembers");
    const hostile = fc.dictionary(command, fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), hostile), (value) => {
        expect(decodeJson(value).kind).toMatch(/^(frame|malformed)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([["null"], ["[]"], ["1"], ['"frame"'], [""], ["{"]])("JSON that is no object is malformed: %s", (text) => {
    expect(decodeClientFrame("plaza.v1.json", Buffer.from(text)).kind).toBe("malformed");
  });

  it("JSON that is no UTF-8 is malformed", () => {
    expect(decodeClientFrame("plaza.v1.json", Uint8Array.of(0x22, 0xff, 0x22)).kind).toBe("malformed");
  });

  it.each([
    [{ id: 1, enterRoom: { roomId: "12abc" } }, "frame.enterRoom.roomId"],
    [{ id: 1, enterRoom: { roomId: 1.5, resume: { seq: "x" } } }, "frame.enterRoom.resume.seq"],
    [{ id: 1, enterRoom: { roomId: true } }, "frame.enterRoom.roomId"],
    [{ id: 1, sendMessage: { roomId: 1, text: 5 } }, "frame.sendMessage.text"],
    [{ id: 1, sendMessage: { roomId: 1, text: { a: 1 } } }, "frame.sendMessage.text"],
    [{ id: 1, sendMessage: { roomId: 1, type: "BANANA" } }, "frame.sendMessage.type"],
    [{ id: 1, sendMessage: { roomId: 1, doNotStore: "yes" } }, "frame.sendMessage.doNotStore"],
    [{ id: "one", ping: {} }, "frame.id"],
    [{ id: -1, ping: {} }, "frame.id"],
    [{ id: 1, queryHistory: { roomId: 1, timeMs: true } }, "frame.queryHistory.timeMs"],
    [{ id: 1, updateSelf: { roomId: 1, nick: 7 } }, "frame.updateSelf.nick"],
    [{ id: 1, getMembers: { roomId: 1, accountIds: ["a", 5] } }, "frame.getMembers.accountIds[1]"],
  ])("[PV3] a value of the wrong type is told, not guessed: %j", (value, place) => {
    expect(decodeJson(value)).toMatchObject({ kind: "malformed", reason: expect.stringContaining(place) });
  });

  it("[PV2] takes numbers and enums in every form of the JSON mapping, absent and null fields too", () => {
    const forms = [
      { id: 1, sendMessage: { roomId: 7, type: 1, subType: 0, text: null } },
      { id: 1, sendMessage: { roomId: "7", type: "IMAGE", subType: "0" } },
    ];
    for (const form of forms) {
      expect(decodeJson(form)).toMatchObject({ kind: "frame", frame: { sendMessage: { roomId: 7, type: 1 } } });
    }
    const text = { id: 1, sendMessage: { roomId: 7, type: "TEXT" } };
    expect(decodeJson(text)).toMatchObject({ kind: "frame" });
    const newer = { id: 1, connect: { clientType: 99, fieldOfTomorrow: { a: [1] } } };
    expect(decodeJson(newer)).toMatchObject({ kind: "frame", frame: { connect: { clientType: 99 } } });
  });

  it("text that would run code as a property name is only a field that nobody knows", () => {
    const decoded = decodeClientFrame(
      "plaza.v1.json",
      Buffer.from('{"id":1,"__proto__":{"ping":{}},"constructor":{}}'),
    );
    expect(decoded.kind === "frame" && decoded.frame.command).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "ping")).toBe(false);
  });

  it("deep nesting is answered quickly", () => {
    const depth = 100_000;
    const json = Buffer.from(`{"connect":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    const started = performance.now();
    expect(decodeClientFrame("plaza.v1.json", json).kind).toMatch(/^(frame|malformed)$/);
    expect(decodeClientFrame("plaza.v1.protobuf", nestedGroups(depth)).kind).toBe("malformed");
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("a length beyond the frame is malformed and reserves no memory", () => {
    const before = process.memoryUsage().arrayBuffers;
    const twoGigabytes = Uint8Array.of(0x2a, 0xff, 0xff, 0xff, 0xff, 0x07);
    expect(decodeClientFrame("plaza.v1.protobuf", twoGigabytes).kind).toBe("malformed");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it("an integer from 2^53 up is never mistaken for a smaller one", () => {
    const unsafe = fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(unsafe, (roomId) => {
        const bytes = Uint8Array.from([0x22, 1 + varint(roomId).length, 0x08, ...varint(roomId)]);
        for (const decoded of [
          decodeClientFrame("plaza.v1.protobuf", bytes),
          decodeJson({ exitRoom: { roomId: String(roomId) } }),
        ]) {
          expect(decoded.kind === "frame" && Number.isSafeInteger(decoded.frame.exitRoom?.roomId)).toBe(false);
        }
      }),
    );
  });

  it("fields that this version does not know are ignored [PV1]", () => {
    const known = encodeClientFrame({ id: 7, exitRoom: { roomId: 5 } });
    const unknown = Uint8Array.from([0xf8, 0x07, 0x01, 0xfa, 0x07, 0x02, 0x61, 0x62]); // 127 = 1, 127 = "ab"
    const fromBytes = decodeClientFrame("plaza.v1.protobuf", Buffer.concat([known, unknown]));
    const fromJson = decodeJson({ id: 7, exitRoom: { roomId: "5", colour: "red" }, shape: [1] });
    for (const decoded of [fromBytes, fromJson]) {
      if (decoded.kind !== "frame") throw new Error(decoded.reason);
      expect(encodeClientFrame(decoded.frame)).toEqual(known);
    }
  });

  it("a command that this version does not know leaves the command unset and keeps the id [PV1]", () => {
    const fromBytes = decodeClientFrame("plaza.v1.protobuf", Uint8Array.of(0x08, 0x07, 0xfa, 0x07, 0x00));
    for (const decoded of [fromBytes, decodeJson({ id: 7, dance: {} })]) {
      expect(decoded.kind === "frame" && { id: decoded.frame.id, command: decoded.frame.command }).toEqual({ id: 7 });
    }
  });

  it("the frame does not change when the caller reuses the bytes", () => {
    const bytes = Buffer.from(encodeClientFrame({ id: 1, sendMessage: { roomId: 1, text: "original" } }));
    const decoded = decodeClientFrame("plaza.v1.protobuf", bytes);
    bytes.fill(0);
    expect(decoded.kind === "frame" && decoded.frame.sendMessage?.text).toBe("original");
  });
});

describe("the client's codec", () => {
  it("writes the same bytes as the server's", () => {
    fc.assert(
      fc.property(FRAME, (plain) => {
        const frame = plaza.v1.ClientFrame.fromObject(plain);
        expect(encodeClientFrame(frame)).toEqual(plaza.v1.ClientFrame.encode(frame).finish());
      }),
    );
  });
});

function decodeJson(value: unknown) {
  return decodeClientFrame("plaza.v1.json", Buffer.from(JSON.stringify(value)));
}

function protobufBytes(plain: object): Uint8Array {
  const codec = CODECS["plaza.v1.ClientFrame"];
  if (codec === undefined) throw new Error("no codec");
  return Uint8Array.from(codec.encode(codec.fromObject({ ...plain })).finish());
}

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
}

/** Start-group tags of an unknown field, one in the other, never closed. */
function nestedGroups(depth: number): Uint8Array {
  return Buffer.from("fb07".repeat(depth), "hex"); // Field 127, wire type 3.
}
