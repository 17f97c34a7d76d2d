import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { signedHeaders } from "./signature.ts";

it("CheckSum is the SHA-1 of AppSecret, Nonce and CurTime in lower-case hexadecimal", async () => {
  const headers = await signedHeaders({ appKey: "key", appSecret: "sécret", nonce: "n-1", timeMs: 1_700_000_000_999 });
  expect(headers).toEqual({
    AppKey: "key",
    Nonce: "n-1",
    CurTime: "1700000000",
    CheckSum: createHash("sha1").update("sécretn-11700000000", "utf8").digest("hex"),
  });
});
