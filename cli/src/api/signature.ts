import { createHash } from "node:crypto";
import type { AppCredentials } from "../credentials.ts";

/** The headers that prove who calls: CheckSum is the SHA-1 of secret, nonce and seconds, in lower-case hex. */
export function signatureHeaders(
  { appKey, appSecret }: AppCredentials,
  { nowMs, nonce }: { readonly nowMs: number; readonly nonce: string },
): Readonly<Record<string, string>> {
  const curTime = String(Math.floor(nowMs / 1000));
  const checkSum = createHash("sha1")
    .update(appSecret + nonce + curTime)
    .digest("hex");
  return { AppKey: appKey, Nonce: nonce, CurTime: curTime, CheckSum: checkSum };
}
