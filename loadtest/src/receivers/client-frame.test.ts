import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeClientWebSocketFrame, OPCODE } from "./client-frame.ts";

describe("encodeClientWebSocketFrame", () => {
  it("is final, masked, and gives the payload back when unmasked", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (payload) => {
        const frame = encodeClientWebSocketFrame(OPCODE.binary, payload);
        expect(frame[0]).toBe(0x82);
        expect(unmasked(frame)).toEqual([...payload]);
      }),
    );
  });

  it("refuses a payload that its length field cannot hold", () => {
    expect(() => encodeClientWebSocketFrame(OPCODE.binary, new Uint8Array(65_536))).toThrow(
      "65536 bytes exceeds 65535",
    );
  });
});

function unmasked(frame: Uint8Array): readonly number[] {
  const [, second = 0, high = 0, low = 0] = frame;
  expect(second & 0x80).toBe(0x80);
  const isLong = (second & 0x7f) === 126;
  const start = isLong ? 4 : 2;
  const body = frame.subarray(start + 4);
  expect(body.length).toBe(isLong ? high * 256 + low : second & 0x7f);
  return [...body].map((byte, index) => byte ^ (frame[start + (index % 4)] ?? 0));
}
