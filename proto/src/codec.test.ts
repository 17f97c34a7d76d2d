import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeClientFrame, transcodeServerFrame } from "./index.ts";
import { CODECS, type Codec, canonical, JSON_MAPPING } from "./testing/codecs.ts";
import { messageArbitrary, type PlainMessage } from "./testing/message-arbitrary.ts";

describe.each(Object.entries(CODECS))("%s", (name, codec) => {
  it("protobuf bytes give back the message that was encoded", () => {
    fc.assert(
      fc.property(messageArbitrary(name), (plain) => {
        const message = codec.fromObject(plain);
        expect(canonical(codec, codec.decode(codec.encode(message).finish()))).toEqual(canonical(codec, message));
      }),
    );
  });

  it("the JSON mapping gives back the message that was encoded", () => {
    fc.assert(
      fc.property(messageArbitrary(name), (plain) => {
        const message = codec.fromObject(plain);
        const text = JSON.stringify(codec.toObject(message, JSON_MAPPING));
        expect(canonical(codec, codec.fromObject(JSON.parse(text)))).toEqual(canonical(codec, message));
      }),
    );
  });
});

type Golden = { readonly message: string; readonly json: PlainMessage; readonly protobuf: string };

const GOLDEN_DIRECTORY = new URL("../golden/", import.meta.url);

// The files were written by Google's own protobuf library, so they also show that ours speaks the standard.
const GOLDEN = readdirSync(GOLDEN_DIRECTORY).map((file): [string, Golden] => [
  file,
  JSON.parse(readFileSync(new URL(file, GOLDEN_DIRECTORY), "utf8")),
]);

describe.each(GOLDEN)("golden/%s", (_file, golden) => {
  const codec = codecOf(golden);
  const bytes = Buffer.from(golden.protobuf, "hex");

  it("the bytes mean the JSON", () => {
    expect(codec.toObject(codec.decode(bytes), JSON_MAPPING)).toEqual(golden.json);
  });

  it("the JSON gives the bytes", () => {
    expect(Buffer.from(codec.encode(codec.fromObject(golden.json)).finish()).toString("hex")).toBe(golden.protobuf);
  });
});

describe.each(goldenOf("plaza.v1.ClientFrame"))("golden/%s", (_file, golden) => {
  it("both subprotocols decode to the same frame", () => {
    const fromBytes = decodeClientFrame("plaza.v1.protobuf", Buffer.from(golden.protobuf, "hex"));
    const fromJson = decodeClientFrame("plaza.v1.json", Buffer.from(JSON.stringify(golden.json)));
    if (fromBytes.kind !== "frame" || fromJson.kind !== "frame") throw new Error("a golden frame is malformed");
    const codec = codecOf(golden);
    expect(canonical(codec, fromBytes.frame)).toEqual(canonical(codec, fromJson.frame));
    expect(fromBytes.frame.command).toBe(fromJson.frame.command);
  });
});

describe.each(goldenOf("plaza.v1.ServerFrame"))("golden/%s", (_file, golden) => {
  it("the gateway transcodes the bytes to the JSON", () => {
    expect(JSON.parse(transcodeServerFrame(Buffer.from(golden.protobuf, "hex")))).toEqual(golden.json);
  });
});

function goldenOf(message: string): readonly [string, Golden][] {
  return GOLDEN.filter(([, golden]) => golden.message === message);
}

function codecOf(golden: Golden): Codec {
  const codec = CODECS[golden.message];
  if (codec === undefined) throw new Error(`no codec for ${golden.message}`);
  return codec;
}
