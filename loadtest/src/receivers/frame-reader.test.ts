import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader } from "./frame-reader.ts";

type Frame = { readonly opcode: number; readonly payload: Uint8Array };

describe("FrameReader", () => {
  it("finds the same frames however the bytes are cut", () => {
    const frames = fc.array(
      fc.record({
        opcode: fc.constantFrom(1, 2, 8, 9, 10),
        payload: fc.oneof(fc.uint8Array({ maxLength: 130 }), sized(65_535), sized(65_536)),
      }),
      { maxLength: 6 },
    );
    const cuts = fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(frames, cuts, (sent, lengths) => {
        expect(readInChunks(Buffer.concat(sent.map(serverFrame)), lengths)).toEqual(sent);
      }),
    );
  });

  it("keeps nothing of a chunk that is overwritten afterwards", () => {
    const bytes = serverFrame({ opcode: 2, payload: Uint8Array.of(1, 2, 3, 4) });
    const payloads: number[][] = [];
    const reader = new FrameReader((_, payload) => void payloads.push([...payload]));
    const buffer = new Uint8Array(8);
    for (const part of [bytes.subarray(0, 3), bytes.subarray(3)]) {
      buffer.set(part);
      reader.read(buffer.subarray(0, part.length));
      buffer.fill(0xff);
    }
    expect(payloads).toEqual([[1, 2, 3, 4]]);
  });
});

/** Large payloads of one byte value: what is in them does not matter, where they end does. */
function sized(length: number): fc.Arbitrary<Uint8Array> {
  return fc.integer({ min: 0, max: 255 }).map((byte) => new Uint8Array(length).fill(byte));
}

function readInChunks(bytes: Uint8Array, lengths: readonly number[]): readonly Frame[] {
  const frames: Frame[] = [];
  const reader = new FrameReader((opcode, payload) => void frames.push({ opcode, payload: payload.slice() }));
  let offset = 0;
  for (const length of lengths) {
    reader.read(bytes.subarray(offset, offset + length));
    offset = Math.min(bytes.length, offset + length);
  }
  reader.read(bytes.subarray(offset));
  return frames.map(({ opcode, payload }) => ({ opcode, payload: Uint8Array.from(payload) }));
}

function serverFrame({ opcode, payload }: Frame): Buffer {
  const header = Buffer.alloc(10);
  header[0] = 0x80 | opcode;
  if (payload.length < 126) header[1] = payload.length;
  else header[1] = payload.length < 65_536 ? 126 : 127;
  if (header[1] === 126) header.writeUInt16BE(payload.length, 2);
  if (header[1] === 127) header.writeBigUInt64BE(BigInt(payload.length), 2);
  const length = header[1] < 126 ? 2 : header[1] === 126 ? 4 : 10;
  return Buffer.concat([header.subarray(0, length), payload]);
}
