import { describe, expect, it } from "vitest";
import { dynamicToken } from "./dynamic-token.ts";

describe("a dynamic token", () => {
  it("[CN2] is signed by the product's formula", () => {
    const token = dynamicToken({ appKey: "key", appSecret: "secret" }, "ann", 1_700_000_000_000);
    expect(JSON.parse(Buffer.from(token, "base64").toString("utf8"))).toEqual({
      // printf 'keyann1700000000000300secret' | sha1sum
      signature: "deb5cb94b589833517da9f724af4af766f4b90ec",
      curTime: 1_700_000_000_000,
      ttl: 300,
    });
  });
});
